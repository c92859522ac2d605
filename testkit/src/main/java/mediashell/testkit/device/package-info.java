/** Disks that are not there: trees with the files by which Linux tells of them. */
package mediashell.testkit.device;
