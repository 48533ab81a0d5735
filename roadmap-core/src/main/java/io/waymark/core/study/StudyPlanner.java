package io.waymark.core.study;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plans back from the exam: the last days before it are filled first, with the review, then with the last domain and so on. Who
 * has more time than it takes begins later; who has less does less of everything. What was missed is simply still to be done.
 */
public final class StudyPlanner {

    private StudyPlanner() {}

    /**
     * @param from the first day on which there may be a session
     * @param done what was studied so far, on whichever day
     */
    public static StudyPlan plan(StudyTerms terms, LocalDate from, List<StudySession> done) {
        var needs = StudyNeeds.of(terms, done);
        var room = room(terms, from, done);
        var capacity = room.stream().mapToInt(Room::minutes).sum();
        var fitting = needs.within(capacity);
        return new StudyPlan(fill(room, fitting), needs.total() - fitting.total());
    }

    /** A day on which there is time. */
    private record Room(LocalDate day, int minutes) {}

    /** The last day first, since a week that is full leaves its first days free. */
    private static List<Room> room(StudyTerms terms, LocalDate from, List<StudySession> done) {
        var spent = new HashMap<LocalDate, Integer>();
        var studied = new HashMap<LocalDate, Integer>();
        done.forEach(it -> {
            spent.merge(week(it.day()), it.minutes(), Integer::sum);
            studied.merge(it.day(), it.minutes(), Integer::sum);
        });
        var rooms = new ArrayList<Room>();
        for (var day = terms.exam().minusDays(1); !day.isBefore(from); day = day.minusDays(1)) {
            if (terms.isFree(day)) {
                var minutes = minutes(terms, spent.getOrDefault(week(day), 0), studied.getOrDefault(day, 0));
                if (minutes > 0) {
                    spent.merge(week(day), minutes, Integer::sum);
                    rooms.add(new Room(day, minutes));
                }
            }
        }
        return rooms;
    }

    private static int minutes(StudyTerms terms, int spentInWeek, int studiedOnDay) {
        var daily = terms.dailyMinutes() - studiedOnDay;
        return StudyNeeds.whole(Math.min(daily, terms.weeklyMinutes() - spentInWeek));
    }

    private static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static List<StudySession> fill(List<Room> lastFirst, StudyNeeds needs) {
        var left = new ArrayDeque<Map.Entry<Integer, Integer>>(needs.minutes().entrySet());
        var sessions = new ArrayDeque<StudySession>();
        for (var room : lastFirst) {
            fill(room, left, sessions);
        }
        return List.copyOf(sessions);
    }

    private static void fill(Room room, Deque<Map.Entry<Integer, Integer>> left, Deque<StudySession> sessions) {
        var free = room.minutes();
        while (free > 0 && !left.isEmpty()) {
            var last = left.removeLast();
            var minutes = Math.min(free, last.getValue());
            if (minutes > 0) {
                sessions.addFirst(new StudySession(room.day(), last.getKey(), minutes));
            }
            if (last.getValue() > minutes) {
                left.addLast(Map.entry(last.getKey(), last.getValue() - minutes));
            }
            free -= minutes;
        }
    }
}
