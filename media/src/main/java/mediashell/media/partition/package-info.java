/** Partition tables of sticks: the master boot record and GUID partition tables, written and read. */
package mediashell.media.partition;
