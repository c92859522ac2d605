/** Modules: loading, exporting, importing, auto-loading (about_Modules). */
package mediashell.automation.modules;
