/**
 * FAT12, FAT16 and FAT32 with long names, written and read. Sections are those of the "Microsoft Extensible Firmware
 * Initiative FAT32 File System Specification", version 1.03, called "FAT" here.
 */
package mediashell.media.fat;
