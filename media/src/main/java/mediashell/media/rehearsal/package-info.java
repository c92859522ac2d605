/** The rehearsal of a medium: what a machine would do with it at boot, step by step, and its start in a virtual machine. */
package mediashell.media.rehearsal;
