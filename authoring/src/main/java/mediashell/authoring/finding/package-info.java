/** What is found of a wish before the first byte is written: each finding with an id, the item it is about, and a remedy. */
package mediashell.authoring.finding;
