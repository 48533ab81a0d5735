package io.waymark.advising.format;

import io.waymark.advising.spool.ByteSearch;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF is whole, opens without a password, and has a page. */
final class PdfFile {

    private static final Duration MOST = Duration.ofSeconds(5);
    private static final int AT_ONCE = 4;
    private static final Semaphore TURNS = new Semaphore(AT_ONCE);

    /** What the writer of a PDF that is made to be shown while it arrives says of its length. */
    private static final Pattern LENGTH = Pattern.compile("/Linearized\\b[^>]{0,200}?/L\\s+(\\d{1,12})");

    private PdfFile() {}

    static void require(FileContent content, String name) {
        var unfit = isCutOff(content) ? Optional.of(Unfit.CUT_OFF) : parsed(content);
        unfit.ifPresent(it -> {
            throw it.refusal(name);
        });
    }

    private static Optional<Unfit> parsed(FileContent content) {
        TURNS.acquireUninterruptibly();
        try (var input = new GuardedPdfInput(content.file().path(), MOST);
                var document = new GuardedPdfParser(input).parse()) {
            return document.getNumberOfPages() == 0 && isSureOfItsPages(content)
                    ? Optional.of(Unfit.NO_PAGES)
                    : Optional.empty();
        } catch (InvalidPasswordException | GuardedPdfParser.LockedException locked) {
            return Optional.of(Unfit.PROTECTED_PDF);
        } catch (IOException damaged) {
            return Optional.of(Unfit.CUT_OFF);
        } catch (RuntimeException | StackOverflowError unclear) {
            // whoever opens it has a viewer that is made for such files; no page of it is read here
            return Optional.empty();
        } finally {
            TURNS.release();
        }
    }

    /** A whole PDF says, after its last object, where its parts are. */
    private static boolean isCutOff(FileContent content) {
        var search = new ByteSearch(content.file());
        var said = LENGTH.matcher(content.start());
        return search.last("endobj") > search.last("%%EOF", "startxref")
                || search.last("%%EOF", "startxref") < 0
                || said.find() && content.file().bytes() - content.pdfHeader() < Long.parseLong(said.group(1));
    }

    /**
     * Where a PDF has no list of its parts, they were found by a search, and readers differ in what they find: that there is no
     * page is then no more than a guess.
     */
    private static boolean isSureOfItsPages(FileContent content) {
        return new ByteSearch(content.file()).last("startxref") >= 0;
    }
}
