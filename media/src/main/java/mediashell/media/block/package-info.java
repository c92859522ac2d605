/** Buffers, sources and outputs of raw image bytes that every format shares; knows no file system. */
package mediashell.media.block;
