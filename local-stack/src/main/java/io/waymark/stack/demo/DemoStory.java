package io.waymark.stack.demo;

import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.journey.RequirementView;
import io.waymark.core.identity.Role;
import io.waymark.mentor.api.BookSession;
import io.waymark.mentor.api.GroupSessionClient;
import io.waymark.mentor.api.MentorSlotsClient;
import io.waymark.mentor.api.SessionClient;
import io.waymark.scheduling.api.FreeSlot;
import io.waymark.stack.platform.Stack;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Fourteen weeks at Alder Valley, week by week, up to today. */
final class DemoStory {

    private static final int WEEKS = 14;

    /** Maya has been an intern for that long. */
    private static final int WEEKS_AT_THE_CLINIC = 4;

    private static final int WEEKS_OF_STUDY = 3;

    /** Students rate their skills three times in the story. */
    private static final int WEEKS_BETWEEN_RATINGS = 4;

    /** Milestones after which a student has compared themselves with the work. */
    private static final int COMPARED = 9;

    /** More milestones than there are, so that the last are judged before today. */
    private static final int AT_WORK = 34;

    /**
     * How many milestones each of the first cohort has passed by today. The last of every five has met a mentor only
     * twice, and so is not through with networking.
     */
    private static final List<Integer> FAR_ALONG =
            List.of(10, 17, 11, 18, 12, AT_WORK, 13, 26, 14, 22, 15, AT_WORK, 25, 10, 21, 11, AT_WORK, 12, 19, 13);

    private final Stack stack;
    private final DemoCollege college;
    private final ZonedDateTime today;

    private final List<DemoStudent> students = new ArrayList<>();
    private final List<DemoAdvisor> advisors = new ArrayList<>();

    DemoStory(Stack stack, DemoCollege college) {
        this.stack = stack;
        this.college = college;
        this.today = stack.clock().instant().atZone(college.zone());
    }

    /** Sets the clock back to before the Monday morning on which the story begins, so that who moves in is there by then. */
    void rewind() {
        stack.clock().setTo(mondayOf(0).minus(Duration.ofHours(1)));
    }

    void play() {
        meetEverybody();
        advisors.forEach(DemoAdvisor::setHours);
        advisors.forEach(DemoAdvisor::saveComments);
        advisors.forEach(DemoAdvisor::saveViews);
        Together.each(DemoMentors.ALL, mentor -> mentor.moveIn(college));
        for (var week = 0; week < WEEKS; week++) {
            stack.clock().setTo(mondayOf(week));
            concludeWeekBefore(week);
            play(week);
        }
        stack.clock().backToNow();
        concludeWeekBefore(WEEKS);
        bookAhead();
        writeNotes();
        new DemoPlacements(college, college.today()).lookAhead(students);
        new DemoStudies(college, students.getFirst(), today.toLocalDate()).study();
        new DemoExams(college, students.get(1)).fail(today.toLocalDate());
        new DemoExams(college, students.get(3)).pass(today.toLocalDate());
        new DemoRenewals(college, today.toLocalDate()).goOn(students);
    }

    private void play(int week) {
        var progress = (week + 1.0) / WEEKS;
        if (week == WEEKS - 1) {
            meetInAGroup(mondayOf(week));
        }
        practice(week);
        Together.each(students, student -> student.walkTo(progress));
        if (week == WEEKS - WEEKS_AT_THE_CLINIC - 1) {
            new DemoPlacements(college, college.today()).begin(students.getFirst());
        }
        if (week >= WEEKS - WEEKS_AT_THE_CLINIC) {
            new DemoHours(college, students.getFirst()).enterWeekBefore(mondayOf(week));
        }
        if (week == WEEKS - 2) {
            new DemoRenewals(college, today.toLocalDate()).begin(students);
        }
        studyForTheExam(week);
        if (week % WEEKS_BETWEEN_RATINGS == WEEKS_BETWEEN_RATINGS - 1) {
            rateSkills(week / WEEKS_BETWEEN_RATINGS);
        }
        students.stream().filter(it -> it.number() % 10 == week % 10).forEach(this::bookAdvisor);
        menteesOf(week).forEach(it -> bookMentor(it, 1));
        stack.clock().setTo(mondayOf(week).plus(Duration.ofHours(55)));
        if (week < WEEKS - 1) {
            Together.each(advisors, DemoAdvisor::workThroughQueue);
        } else {
            Together.each(advisors, advisor -> advisor.begunOnQueue(advisors.indexOf(advisor)));
        }
    }

    /** Maya makes a plan three weeks ago, and keeps to most of it. */
    private void studyForTheExam(int week) {
        var exams = new DemoExams(college, students.getFirst());
        if (week == WEEKS - WEEKS_OF_STUDY) {
            exams.plan(LocalDate.ofInstant(mondayOf(week), college.zone()));
        } else if (week > WEEKS - WEEKS_OF_STUDY) {
            exams.studyWeekBefore();
        }
    }

    /** Whoever has come as far as comparing themselves with the work. */
    private void rateSkills(int time) {
        var rating = students.stream()
                .filter(it -> it.goal() > COMPARED)
                .map(it -> new DemoSkills(college, it))
                .toList();
        Together.each(rating, it -> it.rate(time));
        if (time > 0) {
            Together.each(rating, DemoSkills::agree);
        }
    }

    private void meetEverybody() {
        college.emailsOf(Role.ADVISOR).forEach(email -> advisors.add(new DemoAdvisor(college, email)));
        var emails = college.emailsOf(Role.STUDENT);
        var asked = new ConcurrentHashMap<String, List<RequirementView>>();
        for (var i = 0; i < emails.size(); i++) {
            var advisor = advisors.get(i % advisors.size());
            students.add(new DemoStudent(college, asked, i, emails.get(i), advisor.email(), goalOf(i)));
        }
    }

    /** How many milestones a student has passed by today: the first cohort is far along, the last has just begun. */
    private static int goalOf(int student) {
        return switch (student / 20) {
            case 0 -> FAR_ALONG.get(student);
            case 1 -> 4 + student * 5 % 7;
            default -> student * 3 % 6;
        };
    }

    /** Whoever had an appointment or a session says whether it took place. */
    private void concludeWeekBefore(int week) {
        Together.each(
                advisors, advisor -> advisor.recordAttendance(stack.clock().instant()));
        var students = menteesOf(week - 1);
        var mentors = students.stream().map(DemoStory::mentorOf).map(DemoMentor::email);
        Together.each(
                Stream.concat(students.stream().map(DemoStudent::email), mentors)
                        .distinct()
                        .toList(),
                email -> DemoMentor.confirmPast(college.as(email)));
    }

    /** Who meets a mentor in this week of the story. */
    private List<DemoStudent> menteesOf(int week) {
        return students.stream()
                .filter(it -> it.number() < 30 && it.number() % 5 == Math.floorMod(week, 5))
                .toList();
    }

    private static DemoMentor mentorOf(DemoStudent student) {
        return DemoMentors.ALL.get(student.number() % DemoMentors.ALL.size());
    }

    private void bookAhead() {
        students.stream().filter(it -> it.number() % 6 == 0).forEach(this::bookAdvisor);
        students.stream().filter(it -> it.number() % 4 == 0 && it.number() < 30).forEach(it -> bookMentor(it, 2));
    }

    private void bookAdvisor(DemoStudent student) {
        var api = college.as(student.email()).advising(AppointmentApi.class);
        var free = api.slots(now(), now().plus(Duration.ofDays(7)), null).slots().stream()
                .map(FreeSlot::startsAt)
                .toList();
        if (!free.isEmpty()) {
            api.book(new BookAppointment(null, choose(free, student), DemoTexts.topic(student.number())), null);
        }
    }

    /** Maya goes to an evening with her mentor and others. */
    private void meetInAGroup(Instant monday) {
        var maya = students.getFirst();
        var evening = mentorOf(maya).openEvening(college, monday, "How to begin a network");
        college.as(maya.email()).mentoring(GroupSessionClient.class).join(evening);
    }

    /** Maya takes an exam and goes on practicing in the weeks after it; so does the next student. */
    private void practice(int week) {
        var practicing = students.stream()
                .limit(2)
                .map(it -> new DemoPractice(college, it))
                .toList();
        switch (WEEKS - week) {
            case 3 -> practicing.getFirst().takeExam();
            case 2 -> practicing.forEach(it -> it.practice(4, 20));
            case 1 -> {
                practicing.forEach(it -> it.beginToPractice(2, 20));
                Together.each(
                        students.subList(2, 2 + DemoQuestions.CLASS),
                        it -> new DemoPractice(college, it).answerAll(DemoQuestions.DOMAIN, it.number()));
            }
            default -> {}
        }
    }

    private void bookMentor(DemoStudent student, int weeks) {
        var mentor = college.caller(mentorOf(student).email()).person().value();
        var api = college.as(student.email());
        var free = api.mentoring(MentorSlotsClient.class)
                .slots(mentor, now(), now().plus(Duration.ofDays(7L * weeks)))
                .slots();
        if (!free.isEmpty()) {
            var slot = choose(free, student);
            api.mentoring(SessionClient.class)
                    .book(
                            new BookSession(
                                    mentor,
                                    slot.startsAt(),
                                    slot.lengthInMinutes(),
                                    DemoTexts.topic(student.number() + 1),
                                    "build-mentor-relationship"),
                            null);
        }
    }

    private void writeNotes() {
        var dana = advisors.getFirst();
        var maya = students.getFirst();
        dana.triedToReach(maya);
        dana.write(maya, "Works Saturdays at a family practice; evenings are better for appointments.", false);
        dana.write(maya, "We agreed: portfolio first, then choose between RHIT and CCS by the end of the term.", true);
    }

    private Instant now() {
        return stack.clock().instant();
    }

    private Instant mondayOf(int week) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(WEEKS - week)
                .with(LocalTime.of(8, 0))
                .toInstant();
    }

    private static <T> T choose(List<T> free, DemoStudent student) {
        return free.get(student.number() * 3 % free.size());
    }
}
