package mediashell.media.block;

/** Bytes in memory as a source. */
record ArrayBlockSource(String describe, byte[] bytes) implements BlockSource {

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public void read(long position, byte[] target, int offset, int length) {
        System.arraycopy(bytes, Math.toIntExact(position), target, offset, length);
    }
}
