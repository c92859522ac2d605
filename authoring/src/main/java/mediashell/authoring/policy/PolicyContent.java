package mediashell.authoring.policy;

/**
 * A content as policies speak of it.
 *
 * @param packageId package id or content id
 * @param hash content hash, upper-case hex; may be empty
 * @param size bytes
 */
public record PolicyContent(String packageId, String name, String version, String hash, long size) {}
