package mediashell.automation.pipeline;

/**
 * The input side of something that also takes bytes as they are: a native program or a file. A native program that feeds it directly hands its
 * output on unread (PSNativeCommandPreserveBytePipe).
 */
interface ByteSink extends OutputSink {

    /** Whether bytes may come; asked once the pipeline is connected. */
    boolean takesBytes();

    void writeBytes(byte[] bytes);
}
