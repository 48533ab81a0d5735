package io.waymark.web.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import io.waymark.advising.api.email.EmailAddressError;
import io.waymark.web.pages.PageFiles;
import io.waymark.web.pages.PageFiles.Feature;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that a service can send has a text of ours, so that pages speak one language and it can be another. */
class RefusalTextsTests {

    private static final String REFUSAL = "new (?:NotFound|Conflict|RuleViolation|Stale|InvalidHours)Exception";

    /** What only programs are told: those that send events, keys or filters of their own. */
    private static final Set<String> FOR_PROGRAMS = Set.of(
            "no-such-subscriber",
            "idempotency-key-unfit",
            "bad-signature",
            "unreadable-event",
            "told-too-early",
            "no-file-here",
            "internal",
            "refused-request");

    private static final Pattern PROBLEM = Pattern.compile(
            "(?:Problems\\.of|refuse|write)\\(\\s*(?:response,\\s*)?HttpStatus\\.\\w+,\\s*\"([a-z][a-z-]+)\"");
    private static final Pattern CONSTRAINT = Pattern.compile("@(\\w+)\\b");

    private final Map<String, String> texts = PageFiles.features().stream()
            .map(Feature::messages)
            .flatMap(messages -> messages.entrySet().stream())
            .collect(Collectors.toMap(
                    it -> it.getKey().toString(), it -> it.getValue().toString()));

    @Test
    void everyRefusalHasAText() {
        var codes = ServiceSources.codesAfter(REFUSAL);
        codes.addAll(ServiceSources.codesAfter("RuleViolationException\\.ofFields"));
        ServiceSources.ofAll()
                .flatMap(source -> PROBLEM.matcher(source).results())
                .forEach(found -> codes.add(found.group(1)));
        codes.addAll(unfitFiles());
        codes.removeAll(FOR_PROGRAMS);

        assertThat(codes).hasSizeGreaterThan(120);
        assertThat(missing(codes, "refusal.%s")).isEmpty();
    }

    private static List<String> unfitFiles() {
        var codes = ServiceSources.of(Path.of("../advising-service/src/main/java/io/waymark/advising/format"))
                .filter(source -> source.contains("enum Unfit "))
                .flatMap(source -> Pattern.compile("\\n    [A-Z_]+\\(\\s*\"([a-z-]+)\"")
                        .matcher(source)
                        .results())
                .map(found -> found.group(1))
                .toList();
        assertThat(codes).hasSizeGreaterThan(20).contains("document-is-heic", "document-format-unfit");
        return codes;
    }

    @Test
    void noTextIsForARefusalThatNobodySends() {
        var sources = ServiceSources.ofAll().collect(Collectors.joining());

        assertThat(texts.keySet().stream()
                        .filter(key -> key.startsWith("refusal.") && !key.startsWith("refusal.field."))
                        .map(key -> key.substring("refusal.".length()))
                        .filter(code ->
                                !Set.of("not-found", "content-too-large").contains(code)))
                .allSatisfy(code -> assertThat(sources).as(code).contains('"' + code + '"'));
    }

    /** A code that is put together or handed on would be one that nobody can look up. */
    @Test
    void everyRefusalNamesItsCodeWhereItIsMade() {
        var made = Pattern.compile("new (?:NotFound|Conflict|RuleViolation|Stale)Exception\\(\\s*([^\"\\s][^,]*),");

        assertThat(ServiceSources.ofAll()
                        .flatMap(source -> made.matcher(source).results())
                        .map(found -> found.group(1)))
                .as("hours carry the code they were found wrong with")
                .containsOnly("code");
    }

    @Test
    void everyConstraintOfTheContractsHasAText() {
        var ours = NotNull.class.getPackageName();
        var constraints = Stream.of("advising-api", "mentor-api", "scheduling-api")
                .flatMap(module -> ServiceSources.of(Path.of("..", module, "src/main/java")))
                .flatMap(source -> CONSTRAINT.matcher(source).results())
                .map(found -> found.group(1))
                .filter(name -> isConstraint(ours + "." + name))
                .map(name -> name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(constraints).contains("size", "not-blank");
        assertThat(missing(constraints, "refusal.field.%s")).isEmpty();
    }

    @Test
    void everyErrorOfAnImportHasATextAndARemedy() {
        var codes = Stream.of("\\.error", " error", "ofRow", "ImportErrors\\.of", "UnfitFileException")
                .flatMap(call -> ServiceSources.errorsAfter(call).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(codes).contains("bad-email", "not-utf-8", "unknown-column", "damaged-workbook");
        assertThat(missing(codes, "imports.error.%s", "imports.error.%s.remedy"))
                .isEmpty();
    }

    @Test
    void everyErrorOfAnAttributeHasATextInAFormAndInAnImport() {
        var source = ServiceSources.of(Path.of("../advising-service/src/main/java/io/waymark/advising/attribute"))
                .filter(text -> text.contains("enum AttributeError"))
                .findFirst()
                .orElseThrow();

        var codes = Pattern.compile("\\n    ([A-Z_]+)\\(")
                .matcher(source)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT).replace('_', '-'))
                .map(code -> code.equals("missing") ? "missing-value" : code)
                .toList();

        assertThat(codes).isNotEmpty();
        assertThat(missing(codes, "refusal.field.%s", "imports.error.%s", "imports.error.%s.remedy"))
                .isEmpty();
    }

    @Test
    void everyDayThatIsNotReadHasATextInAFormAnImportAndAnUpload() {
        var codes = ServiceSources.of(Path.of("../advising-service/src/main/java/io/waymark/advising/csv"))
                .filter(text -> text.contains("interface DayReading"))
                .flatMap(text -> Pattern.compile("new FieldRefusal\\(\\s*\"([a-z-]+)\"")
                        .matcher(text)
                        .results())
                .map(found -> found.group(1))
                .toList();

        assertThat(codes).contains("no-such-day", "ambiguous-day");
        assertThat(missing(codes, "refusal.field.%s", "imports.error.%s", "imports.error.%s.remedy", "upload.error.%s"))
                .isEmpty();
    }

    @Test
    void everyCauseThatAnAddressIsRefusedForHasWords() {
        for (var key : List.of(
                "refusal.field.bad-email",
                "imports.error.bad-email",
                "imports.error.bad-email.remedy",
                "sites.error.bad-email")) {
            for (var fault : EmailAddressError.Fault.values()) {
                assertThat(texts.get(key)).as(key).contains(" " + new EmailAddressError(fault, "").cause() + " {");
            }
        }
    }

    /** What a text names is what the service sends beside the code. */
    @Test
    void everyArgumentOfATextIsSentWithItsCode() {
        var unfit = unfitFiles();
        var sources = ServiceSources.ofAll().collect(Collectors.joining());

        texts.forEach((key, text) -> {
            var code = key.replaceFirst("^(?:refusal|imports\\.error)\\.", "").replaceFirst("\\.remedy$", "");
            if (!code.equals(key) && !code.contains(".")) {
                var sent = Pattern.compile("\"" + code + "\".{0,400}", Pattern.DOTALL)
                        .matcher(sources)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.joining("", unfit.contains(code) ? "\"name\", \"ending\"" : "", ""));
                assertThat(new MessageFormat(text, Locale.US)
                                .getArgumentNames().stream()
                                        .filter(name -> !sent.isEmpty() && !sent.contains('"' + name + '"')))
                        .as(key)
                        .isEmpty();
            }
        });
    }

    private List<String> missing(Collection<String> codes, String... families) {
        return codes.stream()
                .flatMap(code -> Stream.of(families).map(family -> family.formatted(code)))
                .filter(key -> !texts.containsKey(key))
                .toList();
    }

    private static boolean isConstraint(String name) {
        try {
            return Class.forName(name).isAnnotation();
        } catch (ClassNotFoundException notOfTheirs) {
            return false;
        }
    }
}
