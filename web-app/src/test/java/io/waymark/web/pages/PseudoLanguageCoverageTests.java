package io.waymark.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.outsider.verification.BatchControllerTests;
import io.waymark.web.outsider.verification.VerifyLookTests;
import io.waymark.web.sample.StudentPseudoLanguageTests;
import io.waymark.web.staff.EverybodysPseudoLanguageTests;
import io.waymark.web.staff.StaffPseudoLanguageTests;
import io.waymark.web.student.careers.CareerPageTests;
import io.waymark.web.student.careers.SkillsPageTests;
import io.waymark.web.student.certification.CertificationPageTests;
import io.waymark.web.student.continuing.ContinuingPageTests;
import io.waymark.web.student.education.EducationPageTests;
import io.waymark.web.student.exam.ExamPageTests;
import io.waymark.web.student.placements.StudentPlacementTests;
import io.waymark.web.student.practice.PracticePageTests;
import io.waymark.web.student.study.StudyPageTests;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Of the pages that the application has, whichever they are, none is left unread in the pseudo-language. */
class PseudoLanguageCoverageTests extends PageTests {

    /** They lead elsewhere, or show what no session of a test has kept: tests of their own follow those. */
    private static final Set<String> ELSEWHERE = Set.of("/", "/messages/{id}/page", "/unsent");

    /** What handlers return that hand out a file or write one. */
    private static final Set<Class<?>> FILES = Set.of(ResponseEntity.class, void.class);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void everyPageIsRead() {
        var read = Stream.of(
                        StaffPseudoLanguageTests.routes().map(route -> (String) route.get()[1]),
                        StudentPseudoLanguageTests.routes(),
                        EverybodysPseudoLanguageTests.routes(),
                        EverybodysPseudoLanguageTests.strangers(),
                        VerifyLookTests.routes(),
                        BatchControllerTests.routes(),
                        PracticePageTests.routes(),
                        CertificationPageTests.routes(),
                        ContinuingPageTests.routes(),
                        StudyPageTests.routes(),
                        ExamPageTests.routes(),
                        EducationPageTests.routes(),
                        CareerPageTests.routes(),
                        SkillsPageTests.routes(),
                        StudentPlacementTests.routes())
                .flatMap(paths -> paths)
                .map(path -> PathContainer.parsePath(path.replaceFirst("\\?.*", "")))
                .toList();

        assertThat(pages().filter(page -> !ELSEWHERE.contains(page.getPatternString())))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(read).as(page.getPatternString()).anyMatch(page::matches));
    }

    private Stream<PathPattern> pages() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> isPage(each.getKey(), each.getValue()))
                .flatMap(each -> patterns(each.getKey()).stream());
    }

    /** Whether it is read, is no file, and is for more than developers. */
    private static boolean isPage(RequestMappingInfo info, HandlerMethod handler) {
        var of = handler.getBeanType().getPackageName();
        return info.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                && !FILES.contains(handler.getReturnType().getParameterType())
                && of.startsWith("io.waymark.web")
                && !of.endsWith(".styleguide");
    }

    private static List<PathPattern> patterns(RequestMappingInfo info) {
        return info.getPathPatternsCondition() == null
                ? List.of()
                : List.copyOf(info.getPathPatternsCondition().getPatterns());
    }
}
