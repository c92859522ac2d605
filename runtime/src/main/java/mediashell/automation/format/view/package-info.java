/** Views as data: how objects of a type are shown, built in or read from ps1xml files. */
package mediashell.automation.format.view;
