package dev.plumbline.core.compile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * How large a class file's parts are (The Java Virtual Machine Specification, 4).
 *
 * @param constants the entries of its constant pool, of which there may be 65,535
 * @param methods the bytes of code of each method, of which there may be 65,535; HotSpot compiles none of more than 8,000
 */
record ClassSize(int constants, Map<String, Integer> methods) {

    /** {@code -XX:HugeMethodLimit}: what is larger is always interpreted. */
    static final int HUGE_METHOD = 8_000;

    private static final int LONG = 5;
    private static final int DOUBLE = 6;

    static ClassSize of(byte[] classFile) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            in.skipNBytes(8);
            int constants = in.readUnsignedShort();
            String[] texts = texts(in, constants);
            in.skipNBytes(6);
            in.skipNBytes(2L * in.readUnsignedShort());
            members(in, texts, new TreeMap<>());
            Map<String, Integer> methods = new TreeMap<>();
            members(in, texts, methods);
            return new ClassSize(constants, methods);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The largest method that HotSpot compiles or interprets; 0 where there is none. */
    int largestMethod() {
        return methods.values().stream().mapToInt(size -> size).max().orElse(0);
    }

    private static String[] texts(DataInputStream in, int constants) throws IOException {
        String[] texts = new String[constants];
        for (int i = 1; i < constants; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case LONG, DOUBLE -> in.skipNBytes(8);
                default -> throw new IOException("not a class file: constant " + tag);
            }
            i += tag == LONG || tag == DOUBLE ? 1 : 0;
        }
        return texts;
    }

    private static void members(DataInputStream in, String[] texts, Map<String, Integer> sizes) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2);
            String name = texts[in.readUnsignedShort()] + texts[in.readUnsignedShort()];
            int attributes = in.readUnsignedShort();
            for (int j = 0; j < attributes; j++) {
                boolean isCode = texts[in.readUnsignedShort()].equals("Code");
                int length = in.readInt();
                if (isCode) {
                    in.skipNBytes(4);
                    sizes.put(name, in.readInt());
                    in.skipNBytes(length - 8L);
                } else {
                    in.skipNBytes(length);
                }
            }
        }
    }
}
