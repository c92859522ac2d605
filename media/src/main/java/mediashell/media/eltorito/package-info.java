/** El Torito 1.0 (Phoenix, IBM): the boot record, the catalog and its entries, written and read. */
package mediashell.media.eltorito;
