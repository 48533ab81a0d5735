package io.waymark.web.pages;

import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the services of the tests answer, and who looks: every text in the sources of the samples, and the roadmap's. */
public final class Fixtures {

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    private Fixtures() {}

    public static List<String> texts() {
        var roadmaps = RoadmapLibrary.keys().stream().map(RoadmapLibrary::load).map(Object::toString);
        return Stream.concat(
                        Stream.of(
                                        "staff/Samples",
                                        "staff/ImportSamples",
                                        "staff/Services",
                                        "staff/StudentSamples",
                                        "staff/OverviewSamples",
                                        "staff/OutsiderSamples",
                                        "mentor/groups/GroupSamples",
                                        "student/experience/HoursSamples",
                                        "messages/NoticeSamples",
                                        "student/certification/CertificationSamples",
                                        "student/continuing/ContinuingSamples",
                                        "student/education/EducationSamples",
                                        "admin/practice/QuestionSamples",
                                        "student/study/StudySamples",
                                        "student/exam/ExamSamples",
                                        "ui/career/SkillSamples",
                                        "admin/programs/ProgramSamples",
                                        "admin/sites/SiteSamples",
                                        "coordinator/placements/PlacementSamples",
                                        "sample/Meets",
                                        "sample/Walk",
                                        "sample/StudentPageTests",
                                        "pages/Somebody",
                                        "account/SignedInFixtures",
                                        "college/CollegeFixtures",
                                        "outsider/verification/VerifyPageTests")
                                .flatMap(Fixtures::textsOf),
                        roadmaps)
                .toList();
    }

    /** As above, and those of one more test. */
    public static List<String> textsWith(String source) {
        return Stream.concat(texts().stream(), textsOf(source)).toList();
    }

    private static Stream<String> textsOf(String source) {
        try {
            var java = Files.readString(Path.of("src/test/java/io/waymark/web", source + ".java"));
            return TEXT.matcher(java.replaceAll("\"\\s*\\+\\s*\"", ""))
                    .results()
                    .map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
