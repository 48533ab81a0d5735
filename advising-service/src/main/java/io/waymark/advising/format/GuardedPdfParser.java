package io.waymark.advising.format;

import java.io.IOException;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.encryption.StandardSecurityHandler;

/**
 * Finds the page tree of a PDF. The streams that hold objects are the only ones that are unpacked for that: each is unpacked to
 * nowhere first, and no further than the cap.
 */
class GuardedPdfParser extends PDFParser {

    private static final Set<COSName> OF_OBJECTS = Set.of(COSName.XREF, COSName.OBJ_STM);
    private static final int BUFFER = 1 << 14;
    private static final int LONGEST_ROW = 1 << 16;

    private long allowed = 64L << 20;

    GuardedPdfParser(GuardedPdfInput input) throws IOException {
        super(input, "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }

    /** It would take more than a file is worth, or cannot be told beforehand. */
    static class TooMuchException extends RuntimeException {
        TooMuchException() {
            super("A PDF takes too much to be read", null, false, false);
        }
    }

    /** It opens with a certificate, or with a program of somebody's own. */
    static class LockedException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    protected COSDictionary retrieveTrailer() throws IOException {
        try {
            return super.retrieveTrailer();
        } catch (IOException | NoClassDefFoundError unread) {
            if (isLockedOtherwise()) {
                throw new LockedException();
            }
            throw unread;
        }
    }

    private boolean isLockedOtherwise() {
        var trailer = document == null ? null : document.getTrailer();
        var lock = trailer == null ? null : trailer.getCOSDictionary(COSName.ENCRYPT);
        return lock != null && !StandardSecurityHandler.FILTER.equals(lock.getNameAsString(COSName.FILTER));
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary about) throws IOException {
        var stream = super.parseCOSStream(about);
        var type = about.getCOSName(COSName.TYPE);
        if (type != null && OF_OBJECTS.contains(type) && stream.getFilters() != null) {
            requireBounded(stream);
        }
        return stream;
    }

    private void requireBounded(COSStream stream) throws IOException {
        if (securityHandler != null || !isFlate(stream) || rowLength(stream) > LONGEST_ROW) {
            throw new TooMuchException();
        }
        var inflater = new Inflater();
        try (var packed = stream.createRawInputStream()) {
            var in = new byte[BUFFER];
            var out = new byte[BUFFER];
            for (var read = packed.read(in); read > 0; read = packed.read(in)) {
                inflater.setInput(in, 0, read);
                unpack(inflater, out);
            }
        } catch (DataFormatException damaged) {
            // the parser finds out, and goes on without
        } finally {
            inflater.end();
        }
    }

    private void unpack(Inflater inflater, byte[] out) throws DataFormatException {
        for (var length = inflater.inflate(out); length > 0; length = inflater.inflate(out)) {
            allowed -= length;
            if (allowed < 0) {
                throw new TooMuchException();
            }
        }
    }

    private static boolean isFlate(COSStream stream) {
        var filters = stream.getFilters();
        return COSName.FLATE_DECODE.equals(filters)
                || filters instanceof COSArray several
                        && several.size() == 1
                        && COSName.FLATE_DECODE.equals(several.getObject(0));
    }

    private static long rowLength(COSStream stream) {
        var parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        var first = parameters instanceof COSArray several && several.size() > 0 ? several.getObject(0) : parameters;
        return first instanceof COSDictionary row
                ? (long) row.getInt(COSName.COLUMNS, 1)
                        * Math.max(1, row.getInt(COSName.COLORS, 1))
                        * Math.max(8, row.getInt(COSName.BITS_PER_COMPONENT, 8))
                        / 8
                : 1;
    }
}
