package mediashell.media.partition;

/**
 * A partition.
 *
 * @param start first sector of 512 bytes
 * @param sectors length
 * @param active whether an MBR marks it for booting
 * @param type what the table says about its contents: an MBR type in hex ({@code 0C}) or a GPT type GUID
 */
public record Partition(long start, long sectors, boolean active, String type) {}
