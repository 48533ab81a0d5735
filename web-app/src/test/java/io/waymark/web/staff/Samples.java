package io.waymark.web.staff;

import io.waymark.advising.api.advisor.AdvisorView;
import io.waymark.advising.api.advisor.AssignedStudent;
import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.appointment.AttendanceClaims;
import io.waymark.advising.api.appointment.DisputedAppointment;
import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.attribute.AttributeView;
import io.waymark.advising.api.caseload.AttentionReason;
import io.waymark.advising.api.caseload.CaseloadAttribute;
import io.waymark.advising.api.caseload.CaseloadRow;
import io.waymark.advising.api.caseload.SecondStanding;
import io.waymark.advising.api.closure.ClosureView;
import io.waymark.advising.api.cohort.CohortView;
import io.waymark.advising.api.contact.ContactAttempt;
import io.waymark.advising.api.contact.ContactChannel;
import io.waymark.advising.api.contact.ContactOutcome;
import io.waymark.advising.api.csv.FileReading;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.imports.ImportConflict;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.api.imports.ImportFailure;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.advising.api.journey.EstimateView;
import io.waymark.advising.api.journey.ForecastView;
import io.waymark.advising.api.journey.GuideView;
import io.waymark.advising.api.journey.JourneyView;
import io.waymark.advising.api.journey.Mark;
import io.waymark.advising.api.journey.NextStepView;
import io.waymark.advising.api.journey.RequirementStanding;
import io.waymark.advising.api.journey.RequirementView;
import io.waymark.advising.api.journey.RoadmapView;
import io.waymark.advising.api.journey.StageView;
import io.waymark.advising.api.journey.StepTerms;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.advising.api.journey.StepView;
import io.waymark.advising.api.journey.TrailStep;
import io.waymark.advising.api.kind.AdvisorReviewParameters;
import io.waymark.advising.api.kind.AdvisorReviewPayload;
import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.api.kind.DocumentUploadParameters;
import io.waymark.advising.api.kind.DocumentUploadPayload;
import io.waymark.advising.api.kind.DocumentView;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.api.kind.EvidenceQuestion;
import io.waymark.advising.api.kind.ReflectionParameters;
import io.waymark.advising.api.kind.ReflectionPayload;
import io.waymark.advising.api.kind.RubricLevel;
import io.waymark.advising.api.kind.SelfAttestationParameters;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.api.leaving.LeavingEffect;
import io.waymark.advising.api.leaving.LeavingView;
import io.waymark.advising.api.note.NoteView;
import io.waymark.advising.api.person.LifecycleChangeView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.api.review.ReviewAge;
import io.waymark.advising.api.review.ReviewCounts;
import io.waymark.advising.api.review.ReviewPlace;
import io.waymark.advising.api.review.ReviewRow;
import io.waymark.advising.api.review.ReviewView;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import io.waymark.core.roadmap.Assurance;
import io.waymark.core.roadmap.Basis;
import io.waymark.core.roadmap.EstimateCause;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.Guide;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import io.waymark.core.time.BookableHours;
import io.waymark.core.time.BookableHours.Hours;
import io.waymark.core.time.BookableHours.OnDate;
import io.waymark.core.time.BookableHours.OnWeekday;
import io.waymark.core.time.HoursView;
import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
import io.waymark.mentor.api.DisputedSession;
import io.waymark.mentor.api.MentorProfile;
import io.waymark.mentor.api.SessionStatus;
import io.waymark.mentor.api.SessionView;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A college in November: its students, its advisors, what was submitted, booked and imported. */
public final class Samples {

    /** Tuesday, November 10, 2026, 9:00 AM in New York. */
    public static final Instant NOW = Instant.parse("2026-11-10T14:00:00Z");

    public static final UUID ADVISOR = id(2);
    public static final UUID MENTOR = id(3);
    public static final UUID MAYA_ID = id(100);

    static final PersonBrief DANA = new PersonBrief(ADVISOR, "Dana", "Whitcomb");
    static final PersonBrief RUTH = new PersonBrief(id(1), "Ruth", "Bellamy");
    static final PersonBrief MAYA = new PersonBrief(MAYA_ID, "Maya", "Okafor");
    static final String ZONE = "America/New_York";

    private static final Roadmap ROADMAP = RoadmapLibrary.load(RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN);

    private static final List<String> STUDENTS = List.of(
            "Maya Okafor",
            "Eli Brandt",
            "Jamal Whitaker",
            "Hana Suzuki",
            "Liam O’Connell",
            "Camila Reyes",
            "Ben Halvorsen",
            "Lucía Ferrer",
            "Sofia Marchetti",
            "Noor Haddad",
            "Grace Mbeki",
            "Owen Fitzgerald");

    private Samples() {}

    public static UUID id(int number) {
        return UUID.fromString("01981d5c-0000-7000-8000-%012d".formatted(number));
    }

    static List<PersonBrief> students() {
        var all = new ArrayList<PersonBrief>();
        for (int i = 0; i < STUDENTS.size(); i++) {
            var words = STUDENTS.get(i).split(" ");
            all.add(new PersonBrief(id(100 + i), words[0], words[1]));
        }
        return all;
    }

    static List<PersonView> people() {
        var all = new ArrayList<PersonView>();
        all.add(person(RUTH, "A-001", true, Role.ADMIN));
        all.add(person(DANA, "A-101", true, Role.ADVISOR));
        all.add(person(new PersonBrief(MENTOR, "Priya", "Raman"), "M-201", true, Role.MENTOR));
        for (var student : students()) {
            all.add(person(student, numberOf(student), !student.familyName().equals("Brandt"), Role.STUDENT));
        }
        return all;
    }

    static PersonView person(PersonBrief person, String number, boolean active, Role... roles) {
        var email = (person.givenName() + "." + person.familyName()).toLowerCase(java.util.Locale.ROOT);
        return new PersonView(
                person.id(),
                number,
                person.givenName(),
                null,
                person.familyName(),
                email.replace("’", "") + "@aldervalley.example",
                Set.of(roles),
                ZONE,
                null,
                active ? Lifecycle.ACTIVE : Lifecycle.DEACTIVATED,
                active,
                4);
    }

    static String numberOf(PersonBrief student) {
        return "2041" + student.id().toString().substring(34);
    }

    static List<CaseloadAttribute> caseloadAttributes() {
        return List.of(
                new CaseloadAttribute("campus", "Campus", AttributeType.TEXT, List.of("North", "South")),
                new CaseloadAttribute("expected_graduation_on", "Expected graduation", AttributeType.DATE, List.of()),
                new CaseloadAttribute("first_generation", "First generation", AttributeType.BOOLEAN, List.of("true")));
    }

    static List<CaseloadRow> caseload() {
        var reasons = List.of(
                List.of(
                        reason(SignalKind.EVIDENCE_WAITING, "2026-11-04", 6, "Exam eligibility"),
                        reason(SignalKind.NO_CONTACT, "2026-10-09", 32, null)),
                List.of(reason(SignalKind.BEHIND_FORECAST, "2026-09-08", 63, "phlebotomist")
                        .on(List.of("Phlebotomist"))),
                List.of(reason(SignalKind.NO_CONTACT, "2026-09-24", 47, null)),
                List.of(reason(SignalKind.RETURNED_EVIDENCE, "2026-11-01", 9, "Portfolio report")),
                List.of(reason(SignalKind.MISSED_APPOINTMENT, "2026-11-04", 6, null)),
                List.of(reason(SignalKind.NO_APPOINTMENT, "2026-11-06", 4, null)),
                List.of(reason(SignalKind.NO_ROADMAP, "2026-11-06", 4, null)));
        var rows = new ArrayList<CaseloadRow>();
        var all = students();
        for (int i = 0; i < all.size(); i++) {
            var stage = 1 + i * 5 % 7;
            var roadless = i == 6;
            rows.add(new CaseloadRow(
                    all.get(i),
                    numberOf(all.get(i)),
                    numberOf(all.get(i)) + "@aldervalley.example",
                    List.of("HIT fall 2026"),
                    i < reasons.size() ? reasons.get(i) : List.of(),
                    roadless ? null : "Health Information Technician",
                    roadless ? null : 10 * stage,
                    roadless ? null : stage,
                    roadless ? null : stageTitles().get(stage - 1),
                    roadless ? List.of() : marks(stage),
                    i == 1 ? new SecondStanding("Phlebotomist", 12, 1, "Research the field") : null,
                    i == 5 ? null : NOW.minus(Duration.ofDays(3 + 4L * i)),
                    i == 2
                            ? new ContactAttempt(
                                    NOW.minus(Duration.ofDays(1)), ContactChannel.PHONE, ContactOutcome.NO_ANSWER)
                            : null,
                    i == 2
                            ? null
                            : new ForecastView(
                                    LocalDate.parse("2027-03-01").plusMonths(i),
                                    LocalDate.parse("2027-06-01").plusMonths(i),
                                    LocalDate.parse("2027-10-01").plusMonths(i)),
                    i % 3 == 0 ? NOW.plus(Duration.ofHours(49 + 24L * i)) : null));
        }
        return rows;
    }

    private static AttentionReason reason(SignalKind kind, String since, int days, @Nullable String about) {
        return new AttentionReason(kind, 70 - 10 * kind.ordinal(), LocalDate.parse(since), days, about);
    }

    private static List<String> stageTitles() {
        return ROADMAP.stages().stream().map(stage -> stage.title()).toList();
    }

    private static List<Mark> marks(int here) {
        var marks = new ArrayList<Mark>();
        for (int i = 1; i <= 8; i++) {
            marks.add(i < here ? Mark.VERIFIED : i == here ? Mark.PROGRESS : Mark.TODO);
        }
        return marks;
    }

    static JourneyView journey() {
        var stages = new ArrayList<StageView>();
        var here = 4;
        for (var stage : ROADMAP.stages()) {
            var number = stages.size() + 1;
            var mark = marks(here).get(number - 1);
            var steps = new ArrayList<TrailStep>();
            for (var step : stage.steps()) {
                var at = steps.size();
                var each = number < here
                        ? Mark.VERIFIED
                        : number > here
                                ? Mark.TODO
                                : List.of(Mark.VERIFIED, Mark.SUBMITTED, Mark.PROGRESS, Mark.LOCKED)
                                        .get(Math.min(at, 3));
                steps.add(new TrailStep(
                        step.key().value(),
                        step.title(),
                        each,
                        each == Mark.LOCKED,
                        each == Mark.LOCKED ? List.of(new StepTitle("x", "Obtain the required education")) : List.of(),
                        step.optional(),
                        each == Mark.VERIFIED ? 100 : each == Mark.PROGRESS ? 60 : 0,
                        List.of(),
                        List.of(),
                        each == Mark.VERIFIED ? LocalDate.parse("2026-10-02") : null,
                        null,
                        each == Mark.VERIFIED ? Assurance.VERIFIED : null));
            }
            var done = (int)
                    steps.stream().filter(step -> step.mark() == Mark.VERIFIED).count();
            stages.add(new StageView(
                    stage.key().value(),
                    number,
                    stage.title(),
                    mark,
                    100 * done / steps.size(),
                    done,
                    steps.size(),
                    steps,
                    null));
        }
        var current = stages.get(here - 1);
        var next = current.steps().get(Math.min(2, current.steps().size() - 1));
        return new JourneyView(
                MAYA,
                "204100",
                DANA,
                new RoadmapView("health-information-technician", 1, "Health Information Technician"),
                LocalDate.parse("2025-08-25"),
                58,
                19,
                34,
                false,
                current.key(),
                stages,
                new NextStepView(
                        next.key(),
                        next.title(),
                        NextStepView.SuggestionReason.FOLLOWS_THE_PLAN,
                        null,
                        null,
                        null,
                        List.of(),
                        current.title()),
                new ForecastView(
                        LocalDate.parse("2027-04-01"), LocalDate.parse("2027-06-15"), LocalDate.parse("2027-09-30")),
                new ForecastView(
                        LocalDate.parse("2027-09-01"), LocalDate.parse("2027-11-15"), LocalDate.parse("2028-03-30")),
                List.of(),
                new EstimateView(
                        List.of(new EstimateView.Assumption(EstimateView.Assumption.Premise.USUAL_PACE, null)),
                        List.of(new EstimateView.Move(
                                LocalDate.parse("2026-09-14"),
                                LocalDate.parse("2027-06-15"),
                                -91,
                                EstimateCause.STEP_FINISHED,
                                new StepTitle("log-internship-hours", "Hours at a site")))),
                List.of());
    }

    private static GuideView guide() {
        return new GuideView(
                "You find out what the days are like.",
                List.of(
                        new Guide.Action("Read a description", "Write down each duty."),
                        new Guide.Action("Ask somebody", "A quarter of an hour will do."),
                        new Guide.Action("Write it down", "Say what suits you.")),
                new Guide.Example("Made up", "I like exact work.", List.of("Gives a reason")),
                new Guide.Cost("Nothing but time.", Basis.ESTIMATE, null),
                List.of(new Guide.Link(
                        "Occupations",
                        "A bureau",
                        URI.create("https://www.bls.gov/ooh/"),
                        LocalDate.of(2026, 3, 31),
                        "Lists what the job is.")));
    }

    static StepView step() {
        return new StepView(
                MAYA,
                "research-duties",
                "Research duties and work settings",
                new StepTitle("research-the-field", "Research the field"),
                1,
                List.of(),
                Mark.SUBMITTED,
                false,
                List.of(),
                false,
                50,
                "Find out what health information technicians do all day, and where.",
                null,
                new StepTerms(List.of(), null, false, null),
                List.of(),
                List.of(
                        requirement("research-duties/reflection", RequirementLabel.of(EvidenceKind.REFLECTION), 0),
                        requirement("research-duties/review", RequirementLabel.of(EvidenceKind.ADVISOR_REVIEW), 1)),
                List.of(),
                Set.of(VerifierRole.ADVISOR),
                List.of(),
                null,
                null,
                null,
                null,
                guide(),
                List.of(),
                null,
                "health-information-technician");
    }

    private static RequirementView requirement(String id, RequirementLabel label, int submitted) {
        return new RequirementView(
                new RequirementStanding(
                        id,
                        label.kind(),
                        label,
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(submitted),
                        1,
                        false,
                        false,
                        false,
                        null),
                new SelfAttestationParameters(""),
                Set.of(VerifierRole.ADVISOR),
                false,
                false,
                false,
                false,
                label.kind() == EvidenceKind.ADVISOR_REVIEW,
                null,
                false,
                null);
    }

    private static final String SHADOWED =
            "I shadowed Ms. Ortega in the records department for a morning. Most of her work is checking that "
                    + "what was coded matches what was documented, and calling back the clinic when it does not.";
    private static final String ORDER = "Is the order of my experience right for a clinic?";

    static EvidenceView reflection(int number) {
        return evidence(
                number,
                new RequirementLabel(EvidenceKind.REFLECTION, 100, 0, List.of()),
                new ReflectionPayload(SHADOWED),
                ShownField.text("text", SHADOWED),
                List.of(),
                EvidenceStatus.SUBMITTED);
    }

    static EvidenceView review(int number) {
        return evidence(
                number,
                new RequirementLabel(EvidenceKind.ADVISOR_REVIEW, 1, 0, List.of("Résumé")),
                new AdvisorReviewPayload(ORDER),
                ShownField.text("text", ORDER),
                List.of(
                        new Choice("beginning", "Beginning: needs another round"),
                        new Choice("solid", "Solid: can be sent"),
                        new Choice("strong", "Strong: stands out")),
                EvidenceStatus.SUBMITTED);
    }

    static EvidenceView document(int number) {
        return evidence(
                number,
                new RequirementLabel(EvidenceKind.DOCUMENT_UPLOAD, 1, 0, List.of("High school diploma")),
                new DocumentUploadPayload("diploma.pdf", "application/pdf", 412_300, "diploma", null),
                ShownField.document(
                        "document",
                        new DocumentView(
                                "diploma.pdf",
                                "application/pdf",
                                412_300,
                                new Choice("diploma", "Diploma"),
                                null,
                                List.of())),
                List.of(),
                EvidenceStatus.SUBMITTED);
    }

    static EvidenceView returned(int number) {
        return evidence(
                number,
                new RequirementLabel(EvidenceKind.REFLECTION, 100, 0, List.of()),
                new ReflectionPayload("It was good."),
                ShownField.text("text", "It was good."),
                List.of(),
                EvidenceStatus.RETURNED);
    }

    /** Three that wait: one past due, one due soon, one later. */
    static List<ReviewRow> rows() {
        return List.of(
                row(501, "Maya Okafor", EvidenceKind.REFLECTION, 1, 9),
                row(502, "Eli Brandt", EvidenceKind.ADVISOR_REVIEW, 3, 6),
                row(503, "Noor Haddad", EvidenceKind.DOCUMENT_UPLOAD, 1, 1));
    }

    private static ReviewRow row(int number, String name, EvidenceKind kind, int submission, int days) {
        var names = name.split(" ");
        return new ReviewRow(
                id(number),
                new PersonBrief(id(number - 400), names[0], names[1]),
                "2041" + number % 100,
                "Research duties and work settings",
                RequirementLabel.of(kind),
                kind,
                submission,
                NOW.minus(Duration.ofDays(days)),
                LocalDate.of(2026, 11, 17).minusDays(days));
    }

    static ReviewPlace secondOfThree() {
        return new ReviewPlace(3, 2, id(501), id(503));
    }

    static ReviewCounts counts() {
        return new ReviewCounts(
                3,
                1,
                3,
                List.of(
                        new ReviewCounts.OfKind(EvidenceKind.REFLECTION, 2),
                        new ReviewCounts.OfKind(EvidenceKind.DOCUMENT_UPLOAD, 1)),
                List.of(new ReviewCounts.OfStep("research-duties", 3)),
                List.of(
                        new ReviewCounts.OfAge(ReviewAge.THREE_DAYS, 2),
                        new ReviewCounts.OfAge(ReviewAge.SEVEN_DAYS, 1)));
    }

    /** By its id, before its reviewer; what has none of these ids is a review by a rubric. */
    static ReviewView toReview(UUID id) {
        var evidence = Stream.of(reflection(1), review(2), document(3), returned(4), justVerified(505))
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElse(review(2));
        return new ReviewView(
                evidence,
                "Health Information Technician",
                new StepTitle("research-the-field", "Research the field"),
                1,
                8,
                question(evidence),
                evidence.kind() == EvidenceKind.DOCUMENT_UPLOAD ? List.of() : List.of(returned(6)),
                true,
                secondOfThree(),
                rows());
    }

    static EvidenceQuestion question(EvidenceView evidence) {
        var asked = switch (evidence.kind()) {
            case REFLECTION -> new ReflectionParameters("What surprised you?", 120);
            case DOCUMENT_UPLOAD ->
                new DocumentUploadParameters(List.of(new Choice("diploma", "Diploma")), true, List.of(".pdf"));
            default -> new AdvisorReviewParameters(evidence.levels(), new Choice("solid", "Solid"));
        };
        return new EvidenceQuestion(
                evidence.kind(),
                "Talk to somebody who does this work, and write down what you learn.",
                asked,
                evidence.levels().stream()
                        .map(it -> new RubricLevel(
                                it.key(),
                                it.label(),
                                "What is like that.",
                                !it.key().equals("beginning")))
                        .toList(),
                evidence.levels().isEmpty() ? null : evidence.levels().get(1),
                null,
                Set.of(VerifierRole.ADVISOR));
    }

    /** Verified by whoever asks, who may still undo it. */
    static EvidenceView justVerified(int number) {
        var it = review(number - 500);
        return new EvidenceView(
                it.id(),
                it.student(),
                it.step(),
                it.stepTitle(),
                it.requirement(),
                it.kind(),
                it.label(),
                EvidenceStatus.VERIFIED,
                it.amount(),
                it.payload(),
                it.shown(),
                it.levels().getLast(),
                it.levels(),
                it.submittedAt(),
                NOW,
                DANA,
                VerifierRole.ADVISOR,
                null,
                null,
                false,
                false,
                true,
                true,
                List.of(),
                4);
    }

    private static EvidenceView evidence(
            int number,
            RequirementLabel label,
            EvidencePayload payload,
            ShownField shown,
            List<Choice> levels,
            EvidenceStatus status) {
        var open = status == EvidenceStatus.SUBMITTED;
        return new EvidenceView(
                id(500 + number),
                MAYA,
                "research-duties",
                "Research duties and work settings",
                "research-duties/reflection",
                label.kind(),
                label,
                status,
                BigDecimal.ONE,
                payload,
                List.of(shown),
                null,
                levels,
                NOW.minus(Duration.ofDays(8 - number)),
                open ? null : NOW.minus(Duration.ofDays(2)),
                open ? null : DANA,
                open ? null : VerifierRole.ADVISOR,
                open ? null : "Say more about what surprised you.",
                null,
                open,
                false,
                false,
                false,
                List.of(),
                3);
    }

    static List<NoteView> notes() {
        return List.of(
                new NoteView(
                        id(700),
                        MAYA_ID,
                        DANA,
                        "Wants to keep her job at the pharmacy until June; look for evening placements.",
                        false,
                        NOW.minus(Duration.ofDays(5)),
                        null,
                        true,
                        1),
                new NoteView(
                        id(701),
                        MAYA_ID,
                        new PersonBrief(id(9), "Carlos", "Ruiz"),
                        "Agreed: RHIT exam in spring, study group on Thursdays.",
                        true,
                        NOW.minus(Duration.ofDays(60)),
                        null,
                        false,
                        0));
    }

    static final MeetingPlace ROOM = new MeetingPlace(MeetingKind.ON_CAMPUS, "Alder Hall, room 214");

    private static final AttendanceClaims CLAIMS =
            new AttendanceClaims(RecordAttendance.Outcome.MISSED, RecordAttendance.Outcome.ATTENDED);

    static AppointmentView appointment(int number, Instant starts, AppointmentState state) {
        var student = students().get(number % students().size());
        return new AppointmentView(
                id(600 + number),
                student,
                DANA,
                starts,
                starts.plus(Duration.ofMinutes(30)),
                ZONE,
                List.of("Placement and evening shifts", "Exam window in spring", "First meeting")
                        .get(number % 3),
                ROOM,
                state,
                state == AppointmentState.CANCELED ? student : null,
                state == AppointmentState.CANCELED ? "I have a shift that day." : null,
                null,
                state == AppointmentState.DISPUTED ? CLAIMS : null,
                null,
                2);
    }

    static List<AppointmentView> coming() {
        return List.of(
                appointment(0, NOW.plus(Duration.ofHours(2)), AppointmentState.BOOKED),
                appointment(3, NOW.plus(Duration.ofHours(4)), AppointmentState.BOOKED),
                appointment(7, NOW.plus(Duration.ofHours(49)), AppointmentState.BOOKED));
    }

    static List<AppointmentView> past() {
        return List.of(
                appointment(5, NOW.minus(Duration.ofHours(18)), AppointmentState.BOOKED),
                appointment(4, NOW.minus(Duration.ofDays(3)), AppointmentState.ATTENDED),
                appointment(6, NOW.minus(Duration.ofDays(6)), AppointmentState.MISSED),
                appointment(8, NOW.minus(Duration.ofDays(7)), AppointmentState.CANCELED));
    }

    static HoursView hours() {
        var hours = new BookableHours(
                ZONE,
                List.of(
                        new OnWeekday(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        new OnWeekday(DayOfWeek.MONDAY, LocalTime.of(13, 0), LocalTime.of(16, 30)),
                        new OnWeekday(DayOfWeek.THURSDAY, LocalTime.of(10, 0), LocalTime.of(15, 0))),
                List.of(
                        new OnDate(LocalDate.parse("2026-11-26"), List.of()),
                        new OnDate(
                                LocalDate.parse("2026-12-03"),
                                List.of(new Hours(LocalTime.of(8, 0), LocalTime.of(10, 0))))),
                30,
                0,
                10,
                24,
                60);
        return new HoursView(hours, 7);
    }

    static List<ClosureView> closures() {
        return List.of(
                new ClosureView(
                        id(1601),
                        "Faculty day",
                        LocalDate.parse("2026-11-12"),
                        LocalDate.parse("2026-11-12"),
                        LocalTime.of(13, 0),
                        LocalTime.of(17, 0),
                        ZONE,
                        0),
                new ClosureView(
                        id(1602),
                        "Thanksgiving",
                        LocalDate.parse("2026-11-26"),
                        LocalDate.parse("2026-11-27"),
                        null,
                        null,
                        ZONE,
                        1));
    }

    static List<AdvisorView> advisors() {
        return List.of(
                new AdvisorView(DANA, "A-101", 288, 300, true, 1),
                new AdvisorView(new PersonBrief(id(9), "Carlos", "Ruiz"), "A-102", 300, 300, true, 1),
                new AdvisorView(new PersonBrief(id(10), "Sade", "Adeyemi"), "A-103", 236, 300, true, 1));
    }

    static List<CohortView> cohorts() {
        return List.of(
                new CohortView(id(800), "HIT fall 2025", 38, 1, false),
                new CohortView(id(801), "HIT fall 2026", 41, 2, false),
                new CohortView(id(802), "Evening group", 0, 0, false));
    }

    static ImportView failed(ImportFailure failure) {
        return upload(4, ImportState.FAILED, 0, failure);
    }

    static ImportView upload(int number, ImportState state, int errors) {
        var failure = state == ImportState.FAILED ? new ImportFailure("directory-changed", Map.of()) : null;
        return upload(number, state, errors, failure);
    }

    private static ImportView upload(int number, ImportState state, int errors, @Nullable ImportFailure failure) {
        var running = state == ImportState.CHECKING;
        var applied = state == ImportState.APPLIED;
        var failed = state == ImportState.FAILED;
        var begun = applied || failed && failure != null && !failure.code().equals("check-broke");
        return new ImportView(
                id(900 + number),
                "import-fall.csv",
                state,
                4_100_000,
                20_316,
                running ? 12_480 : 20_316,
                failed ? 0 : 2_416,
                failed ? 0 : 5_102,
                failed ? 0 : 4_939,
                0,
                errors,
                state == ImportState.CHECKED && errors == 0 ? 2 : 0,
                1_940,
                false,
                true,
                false,
                FileReading.NOTHING,
                RUTH,
                NOW.minus(Duration.ofMinutes(18L + number * 2_000)),
                running ? null : NOW,
                begun ? RUTH : null,
                applied ? NOW : null,
                failure);
    }

    static List<ImportConflict> conflicts() {
        return List.of(
                new ImportConflict(
                        12,
                        MAYA,
                        "204118",
                        ImportConflict.ConflictKind.CHANGED_BY_HAND,
                        "family_name",
                        "Okafor",
                        "Okafor-Lind"),
                new ImportConflict(14, DANA, "A-101", ImportConflict.ConflictKind.INACTIVE, "", "", "DEACTIVATED"));
    }

    static List<ImportView> imports() {
        return List.of(
                upload(0, ImportState.CHECKING, 23),
                upload(1, ImportState.CHECKED, 0),
                upload(2, ImportState.APPLIED, 0),
                upload(3, ImportState.DISCARDED, 4),
                upload(4, ImportState.FAILED, 0));
    }

    static List<ImportError> errors() {
        return List.of(
                new ImportError(
                        118,
                        "email",
                        "maya.okafor@aldervalley",
                        "bad-email",
                        Map.of("fault", "short", "part", "aldervalley")),
                new ImportError(402, "advisor_number", "A-2219", "unknown-advisor", Map.of()),
                new ImportError(1_207, "email", "t.varga@aldervalley.example", "duplicate-email", Map.of("row", 96)));
    }

    static MentorProfile profile() {
        return new MentorProfile(
                MENTOR,
                "Priya Raman",
                "Coding auditor at a children’s hospital",
                "Mercy Children’s",
                "I came into the field from billing. Ask me about audits, remote work and the RHIT exam.",
                List.of("research-duties"),
                List.of("health-information-technician"),
                List.of("Coding audits", "Working from home"),
                List.of("RHIT", "CCS"),
                List.of("en", "ta"),
                ZONE,
                MeetingKind.VIDEO,
                "https://meet.example/priya",
                4,
                48,
                2,
                true,
                5);
    }

    static SessionView session(int number, Instant starts, SessionStatus status, @Nullable Boolean studentSays) {
        var student = students().get(number);
        return new SessionView(
                id(950 + number),
                new SessionView.Side(student.id(), student.fullName()),
                new SessionView.Side(MENTOR, "Priya Raman"),
                "How an audit day goes",
                "research-duties",
                starts,
                starts.plus(Duration.ofMinutes(45)),
                ZONE,
                MeetingKind.VIDEO,
                "https://meet.example/priya",
                status,
                status == SessionStatus.REQUESTED ? starts.minus(Duration.ofHours(2)) : null,
                studentSays,
                status == SessionStatus.COMPLETED
                        ? Boolean.TRUE
                        : status == SessionStatus.DISPUTED ? Boolean.FALSE : null,
                null,
                status == SessionStatus.CANCELED
                        ? new SessionView.Canceled(student.id(), "I have an exam that day.", null)
                        : null,
                1);
    }

    static DisputedSession disputedSession() {
        var student = students().get(7);
        return new DisputedSession(
                id(957),
                new SessionView.Side(student.id(), student.fullName()),
                new SessionView.Side(MENTOR, "Priya Raman"),
                NOW.minus(Duration.ofDays(12)),
                NOW.minus(Duration.ofDays(12)).plus(Duration.ofMinutes(45)),
                true);
    }

    static DisputedAppointment disputedAppointment() {
        return new DisputedAppointment(
                id(606),
                MAYA,
                DANA,
                NOW.minus(Duration.ofDays(6)),
                NOW.minus(Duration.ofDays(6)).plus(Duration.ofMinutes(30)),
                CLAIMS);
    }

    static List<SessionView> sessionsToCome() {
        return List.of(
                session(0, NOW.plus(Duration.ofHours(26)), SessionStatus.BOOKED, null),
                session(3, NOW.plus(Duration.ofHours(74)), SessionStatus.BOOKED, null),
                session(1, NOW.plus(Duration.ofHours(98)), SessionStatus.REQUESTED, null));
    }

    static List<SessionView> sessionsGone() {
        return List.of(
                session(4, NOW.minus(Duration.ofHours(20)), SessionStatus.AWAITING_REPORT, true),
                session(5, NOW.minus(Duration.ofDays(6)), SessionStatus.COMPLETED, true),
                session(6, NOW.minus(Duration.ofDays(9)), SessionStatus.CANCELED, null),
                session(7, NOW.minus(Duration.ofDays(12)), SessionStatus.DISPUTED, true));
    }

    static List<AttributeView> attributes() {
        return List.of(
                new AttributeView(
                        "campus", "Campus", AttributeType.CHOICE, List.of("North", "South"), true, 1, false, 1),
                new AttributeView("credits", "Credits earned", AttributeType.NUMBER, List.of(), false, 2, false, 1),
                new AttributeView("enrolled_on", "Enrolled on", AttributeType.DATE, List.of(), false, 3, true, 1),
                new AttributeView(
                        "first_generation",
                        "First in the family to study",
                        AttributeType.BOOLEAN,
                        List.of(),
                        false,
                        4,
                        false,
                        3),
                new AttributeView("hometown", "Hometown", AttributeType.TEXT, List.of(), false, 5, false, 2));
    }

    static List<LifecycleChangeView> lifecycle() {
        return List.of(
                new LifecycleChangeView(
                        Lifecycle.ACTIVE,
                        LocalDate.parse("2026-08-24"),
                        null,
                        LifecycleChangeView.MadeBy.IMPORT,
                        RUTH,
                        Instant.parse("2026-08-24T12:00:00Z")),
                new LifecycleChangeView(
                        Lifecycle.ON_LEAVE,
                        LocalDate.parse("2026-02-02"),
                        "Cares for her mother until summer.",
                        LifecycleChangeView.MadeBy.PERSON,
                        RUTH,
                        Instant.parse("2026-02-03T15:00:00Z")));
    }

    static LeavingView studentLeaving() {
        return new LeavingView(
                MAYA,
                Map.of(
                        LeavingEffect.ASSIGNMENT_ENDED,
                        1,
                        LeavingEffect.APPOINTMENT_CANCELED,
                        2,
                        LeavingEffect.SESSION_CANCELED,
                        1),
                List.of(
                        new LeavingView.Concerned(
                                new PersonBrief(MENTOR, "Priya", "Raman"), Set.of(LeavingEffect.SESSION_CANCELED)),
                        new LeavingView.Concerned(
                                DANA, Set.of(LeavingEffect.ASSIGNMENT_ENDED, LeavingEffect.APPOINTMENT_CANCELED))));
    }

    static LeavingView advisorLeaving() {
        return new LeavingView(
                DANA,
                Map.of(LeavingEffect.STUDENT_HANDED_OVER, students().size()),
                students().stream()
                        .map(each -> new LeavingView.Concerned(each, Set.of(LeavingEffect.STUDENT_HANDED_OVER)))
                        .toList());
    }

    /** The first is to come, the second ends soon, and one has left. */
    static List<AssignedStudent> assigned() {
        var all = new ArrayList<AssignedStudent>();
        for (var student : students()) {
            var at = all.size();
            all.add(new AssignedStudent(
                    id(1100 + at),
                    student,
                    numberOf(student),
                    !student.familyName().equals("Brandt"),
                    at == 0 ? NOW.plus(Duration.ofDays(20)) : NOW.minus(Duration.ofDays(78)),
                    at == 1 ? NOW.plus(Duration.ofDays(30)) : null));
        }
        return all;
    }
}
