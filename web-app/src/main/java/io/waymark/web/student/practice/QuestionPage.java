package io.waymark.web.student.practice;

import io.waymark.advising.api.practice.AskedPlace;
import io.waymark.advising.api.practice.AskedQuestion;
import io.waymark.advising.api.practice.AttemptMode;
import io.waymark.advising.api.practice.AttemptView;
import java.util.ArrayList;
import java.util.List;

/** A question of an attempt, as it is drawn. */
record QuestionPage(AttemptView attempt, AskedQuestion question) {

    private static final int BLOCK = 25;

    /** So many questions of the overview that are folded together. */
    record Block(List<AskedPlace> places, boolean current) {

        public int first() {
            return places.getFirst().position();
        }

        public int last() {
            return places.getLast().position();
        }

        public long answered() {
            return places.stream().filter(it -> it.choice() != null).count();
        }

        public long flagged() {
            return places.stream().filter(AskedPlace::flagged).count();
        }
    }

    public String address() {
        return "/student/practice/" + attempt.attempt().id();
    }

    public int count() {
        return attempt.attempt().questions();
    }

    public boolean isExam() {
        return attempt.attempt().mode() == AttemptMode.EXAM;
    }

    /** Whether the answer is shown. */
    public boolean isShown() {
        return question.explanation() != null;
    }

    public boolean isLast() {
        return question.position() == count();
    }

    public int next() {
        return Math.min(count(), question.position() + 1);
    }

    public int previous() {
        return Math.max(1, question.position() - 1);
    }

    public List<AnswerChoice> choices() {
        return AnswerChoice.of(question);
    }

    public long flagged() {
        return attempt.places().stream().filter(AskedPlace::flagged).count();
    }

    public int unanswered() {
        return count() - attempt.attempt().answered();
    }

    /** In the form in which a clock shows it. */
    public String timeLeft() {
        var left = attempt.secondsLeft() == null ? 0 : attempt.secondsLeft();
        return "%d:%02d:%02d".formatted(left / 3600, left / 60 % 60, left % 60);
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < count(); from += BLOCK) {
            var places = attempt.places().subList(from, Math.min(count(), from + BLOCK));
            blocks.add(new Block(places, question.position() > from && question.position() <= from + BLOCK));
        }
        return blocks;
    }
}
