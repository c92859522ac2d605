/**
 * An inspector of FAT volumes and sticks, written from Microsoft's FAT32 specification 1.03 and UEFI 5. It shares no code
 * with the media engine, so that it can judge it: {@link mediashell.testkit.fat.StickInspector}.
 */
package mediashell.testkit.fat;
