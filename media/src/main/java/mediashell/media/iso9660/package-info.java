/** ISO 9660 (ECMA-119) at interchange level 3 and Joliet: structures, layout and reader. Sections are ECMA-119's. */
package mediashell.media.iso9660;
