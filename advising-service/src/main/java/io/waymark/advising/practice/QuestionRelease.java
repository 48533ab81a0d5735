package io.waymark.advising.practice;

import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.spool.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;

/**
 * What is shipped for one credential.
 *
 * @param number goes up whenever the questions change
 */
record QuestionRelease(String credential, int number, List<QuestionRow> questions) {

    /** Of which exam and of what day they are, their own test asks. */
    private static final QuestionRules ANY_EXAM =
            new QuestionRules(IntStream.rangeClosed(1, 99).boxed().toList(), LocalDate.MAX, DateOrder.ISO);

    QuestionRelease {
        questions = List.copyOf(questions);
    }

    static QuestionRelease load(String credential) {
        try (var releases = resource("releases.properties");
                var questions = resource(credential + ".csv")) {
            var known = new Properties();
            known.load(releases);
            return of(credential, known.getProperty(credential), questions.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param known its number and the checksum of its file */
    static QuestionRelease of(String credential, String known, byte[] csv) throws IOException {
        var numberAndChecksum = known.split(" ");
        var checksum = HexFormat.of().formatHex(Sha256.digest().digest(csv));
        if (!numberAndChecksum[1].equals(checksum)) {
            throw new IllegalStateException("The questions for %s changed. Give their release the next number and %s."
                    .formatted(credential, checksum));
        }
        var file = new QuestionFile(ANY_EXAM).read(new ByteArrayInputStream(csv));
        if (!file.rows().areSound()) {
            throw new IllegalStateException(
                    "Shipped questions have errors: " + file.rows().errors());
        }
        return new QuestionRelease(credential, Integer.parseInt(numberAndChecksum[0]), file.questions());
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(QuestionRelease.class.getResourceAsStream(name));
    }
}
