/**
 * Task sequences: the model of groups, steps and conditions, its XML, the table of step types and the evaluation of
 * conditions where only some variables are known (facts/site-and-content.md §2).
 */
package mediashell.site.sequence;
