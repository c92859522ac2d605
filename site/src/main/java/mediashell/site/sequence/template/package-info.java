/**
 * The sequences that the wizard of the original makes, from parameters for each of its pages
 * (facts/site-and-content.md §2.6).
 */
package mediashell.site.sequence.template;
