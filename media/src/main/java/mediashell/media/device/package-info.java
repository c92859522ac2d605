/** Disks of this computer: which there are, what uses them, and which may be written as a stick. */
package mediashell.media.device;
