/**
 * The catalogue's objects as scripts know them: instances of SMS Provider classes with the documented property names
 * (facts/site-and-content.md §4, cm-wmi-classes.json).
 */
package mediashell.site.wmi;
