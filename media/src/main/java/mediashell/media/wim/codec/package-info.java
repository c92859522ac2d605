/**
 * The chunk codecs of WIM files: XPRESS with Huffman codes (MS-XCA 2.1), LZX in its WIM flavour and LZMS (decoding
 * only).
 *
 * <p>A codec object owns its tables and buffers and is reused for many chunks; it serves one thread at a time. Decoders
 * are bounded: whatever the bytes, they end with the asked number of bytes or a {@link
 * java.util.zip.DataFormatException}.
 */
package mediashell.media.wim.codec;
