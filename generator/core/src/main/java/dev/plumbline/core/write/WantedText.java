package dev.plumbline.core.write;

import java.io.IOException;

/** A text that a file is to have. */
interface WantedText {

    /** What the list of files says of it. */
    String hash();

    /** Whether a file has it already. */
    boolean isIn(byte[] present);

    /** Stages it, where that is not done. */
    void stage(String path, Changes.Stage stage) throws IOException;
}
