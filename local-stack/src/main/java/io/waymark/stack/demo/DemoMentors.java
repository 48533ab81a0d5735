package io.waymark.stack.demo;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.util.List;

/** The twelve mentors of Alder Valley. */
final class DemoMentors {

    private static final String EASTERN = "America/New_York";
    private static final String CENTRAL = "America/Chicago";
    private static final String PACIFIC = "America/Los_Angeles";

    static final List<DemoMentor> ALL = List.of(
            new DemoMentor(
                    "tomas.varga@aldervalley.example",
                    CENTRAL,
                    "Health information manager",
                    "Lakeshore Regional Hospital",
                    "I started as a records technician and earned my RHIT a year later. Today I lead a team of eleven and still enjoy a well-kept chart.",
                    List.of(
                            "build-mentor-relationship",
                            "research-and-select-certification",
                            "earn-rhit",
                            "practise-common-questions"),
                    List.of("Choosing a credential", "First 90 days", "Privacy audits"),
                    List.of("RHIA", "RHIT"),
                    List.of("en", "hu"),
                    List.of(TUESDAY, THURSDAY)),
            new DemoMentor(
                    "beatrice.nkemelu@aldervalley.example",
                    EASTERN,
                    "Inpatient coding lead",
                    "Harbor Street Clinic",
                    "Coding is a language, and I like teaching it. I came to it after ten years in retail, so a late start does not scare me.",
                    List.of("earn-ccs", "course-medical-terminology", "study-exam-material"),
                    List.of("Inpatient coding", "Changing careers"),
                    List.of("CCS"),
                    List.of("en"),
                    List.of(MONDAY, WEDNESDAY)),
            new DemoMentor(
                    "hiroshi.yamada@aldervalley.example",
                    PACIFIC,
                    "Health data analyst",
                    "Cedar Valley Health Plan",
                    "I turn records into answers. Ask me about spreadsheets, SQL and how to show your work to people who dislike numbers.",
                    List.of("portfolio-work-samples", "portfolio-projects", "build-portfolio"),
                    List.of("Data analysis", "Portfolios"),
                    List.of("CHDA"),
                    List.of("en", "ja"),
                    List.of(WEDNESDAY, FRIDAY)),
            new DemoMentor(
                    "carla.benedetti@aldervalley.example",
                    EASTERN,
                    "Release of information supervisor",
                    "Saint Brigid Medical Center",
                    "Privacy is practical. I help people see what a request really asks for and what it does not.",
                    List.of("research-duties", "assess-own-skills", "complete-internship"),
                    List.of("Privacy", "Front-office skills"),
                    List.of("CHPS"),
                    List.of("en", "it"),
                    List.of(MONDAY, TUESDAY)),
            new DemoMentor(
                    "devon.whitfield@aldervalley.example",
                    "America/Denver",
                    "Clinic records coordinator",
                    "Front Range Family Medicine",
                    "Two years into the job and happy to tell you what nobody told me about the first months.",
                    List.of("secure-first-position", "submit-applications", "tailor-resume"),
                    List.of("First job", "Small clinics"),
                    List.of("RHIT"),
                    List.of("en"),
                    List.of(TUESDAY, SATURDAY)),
            new DemoMentor(
                    "soledad.rios@aldervalley.example",
                    CENTRAL,
                    "Cancer registrar",
                    "Prairie Oncology Network",
                    "Registry work is detective work. I speak Spanish with half of my students and nobody has complained yet.",
                    List.of("research-job-outlook", "build-mentor-relationship"),
                    List.of("Cancer registry", "Bilingual careers"),
                    List.of("RHIT", "ODS"),
                    List.of("es", "en"),
                    List.of(MONDAY, THURSDAY)),
            new DemoMentor(
                    "patrick.gallagher@aldervalley.example",
                    EASTERN,
                    "Revenue cycle manager",
                    "Alder Valley Physicians Group",
                    "I hire two or three graduates a year and can tell you what I read first in an application.",
                    List.of(
                            "tailor-resume",
                            "write-cover-letter",
                            "practise-common-questions",
                            "prepare-for-interviews"),
                    List.of("Interviews", "Resumes"),
                    List.of("CCS-P"),
                    List.of("en"),
                    List.of(WEDNESDAY, THURSDAY)),
            new DemoMentor(
                    "meera.krishnan@aldervalley.example",
                    EASTERN,
                    "EHR implementation analyst",
                    "Northbank Health System",
                    "I moved from records to software without a computer degree. Bring your questions about systems, upgrades and go-live nights.",
                    List.of("course-health-information-systems", "stay-current", "build-mentor-relationship"),
                    List.of("EHR systems", "Working with IT"),
                    List.of("RHIA"),
                    List.of("en", "hi", "ta"),
                    List.of(MONDAY, FRIDAY)),
            new DemoMentor(
                    "isaac.boateng@aldervalley.example",
                    CENTRAL,
                    "Compliance auditor",
                    "State health department",
                    "Public service, regular hours and rules with reasons. I mentor people who like to get things exactly right.",
                    List.of("confirm-exam-eligibility", "learn-exam-format", "research-duties"),
                    List.of("Audits", "Public sector"),
                    List.of("RHIA", "CHPS"),
                    List.of("en", "fr"),
                    List.of(TUESDAY, WEDNESDAY)),
            new DemoMentor(
                    "ursula.engel@aldervalley.example",
                    "America/Phoenix",
                    "Coding educator",
                    "Independent",
                    "I have taught exam preparation for twelve years. We start with what you already know.",
                    List.of("take-practice-tests", "study-exam-material", "earn-ccs", "earn-rhit"),
                    List.of("Exam preparation", "Study plans"),
                    List.of("CCS", "RHIT"),
                    List.of("en", "de"),
                    List.of(THURSDAY, SATURDAY)),
            new DemoMentor(
                    "thandiwe.dlamini@aldervalley.example",
                    EASTERN,
                    "Quality and documentation specialist",
                    "Harbor Street Clinic",
                    "I took in six interns last year. If you want to know what a good placement looks like from the other side, ask me.",
                    List.of("secure-internship-site", "complete-internship", "shadow-a-professional"),
                    List.of("Placements", "Documentation"),
                    List.of("CDIP"),
                    List.of("en", "zu"),
                    List.of(MONDAY, WEDNESDAY)),
            new DemoMentor(
                    "owen.pritchard@aldervalley.example",
                    PACIFIC,
                    "Remote coder",
                    "Meridian Coding Partners",
                    "Ten years of working from home taught me how to stay good, fast and sane at it.",
                    List.of("search-job-boards", "build-peer-relationships", "maintain-certification"),
                    List.of("Remote work", "Speed and accuracy"),
                    List.of("CCS", "CPC"),
                    List.of("en", "cy"),
                    List.of(TUESDAY, FRIDAY)));

    private DemoMentors() {}
}
