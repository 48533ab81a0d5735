package io.waymark.advising.format;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Walks through a picture by its marks to the one that ends it; what cameras add behind that is no concern of ours. */
final class PictureFile {

    static final String PNG = "\u0089PNG\r\n\u001a\n";
    static final String JPEG = "\u00ff\u00d8\u00ff";

    private static final int CHECKSUM = 4;
    private static final int END_OF_PICTURE = 0xd9;
    private static final int START_OF_SCAN = 0xda;

    private PictureFile() {}

    static void requirePng(FileContent content, String name) {
        require(content, name, picture -> {
            picture.skipNBytes(PNG.length());
            var drawn = false;
            for (var type = ""; !type.equals("IEND"); drawn |= type.equals("IDAT")) {
                var length = Integer.toUnsignedLong(picture.readInt());
                type = new String(picture.readNBytes(4), StandardCharsets.ISO_8859_1);
                picture.skipNBytes(length + CHECKSUM);
            }
            return drawn;
        });
    }

    static void requireJpeg(FileContent content, String name) {
        require(content, name, picture -> {
            picture.skipNBytes(2);
            var drawn = false;
            for (var mark = mark(picture); mark != END_OF_PICTURE; mark = mark(picture)) {
                drawn |= mark == START_OF_SCAN;
                if (!standsAlone(mark)) {
                    picture.skipNBytes(Math.max(0, picture.readUnsignedShort() - 2));
                }
            }
            return drawn;
        });
    }

    @FunctionalInterface
    private interface Steps {
        /** Whether anything is drawn before the end. */
        boolean toEndOf(DataInputStream picture) throws IOException;
    }

    private static void require(FileContent content, String name, Steps steps) {
        try (var picture = new DataInputStream(content.file().open())) {
            if (!steps.toEndOf(picture)) {
                throw new EOFException();
            }
        } catch (EOFException cutOff) {
            throw Unfit.CUT_OFF.refusal(name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The next one, past the picture's own bytes, in which FF is followed by 00. */
    private static int mark(DataInputStream picture) throws IOException {
        while (true) {
            while (picture.readUnsignedByte() != 0xff) {
                // on to the next mark
            }
            var mark = 0xff;
            while (mark == 0xff) {
                mark = picture.readUnsignedByte();
            }
            if (mark != 0) {
                return mark;
            }
        }
    }

    /** Restarts within a scan. */
    private static boolean standsAlone(int mark) {
        return mark >= 0xd0 && mark <= 0xd8 || mark == 0x01;
    }
}
