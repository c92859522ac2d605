/** What a rehearsal needs to know of task sequences: which steps of a medium's sequence run, and what they ask for. */
package mediashell.authoring.rehearsal;
