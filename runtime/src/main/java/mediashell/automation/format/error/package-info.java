/** How an error is shown to people: the views that {@code $ErrorView} names (about_Preference_Variables), and positions in scripts. */
package mediashell.automation.format.error;
