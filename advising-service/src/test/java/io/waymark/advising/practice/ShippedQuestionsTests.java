package io.waymark.advising.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.practice.QuestionWording;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdvisingTest
class ShippedQuestionsTests {

    private final College alder;
    private final ShippedQuestions shipped;
    private final QuestionWriter questions;

    @Autowired
    ShippedQuestionsTests(Colleges colleges, ShippedQuestions shipped, QuestionWriter questions) {
        alder = colleges.open();
        this.shipped = shipped;
        this.questions = questions;
    }

    @Test
    void comeOnceWithTheirNumber() {
        bringUpToDate();
        bringUpToDate();

        assertThat(alder.count("question")).isEqualTo(269);
        assertThat(alder.count("question_wording")).isEqualTo(269);
        assertThat(alder.sql("select release from question_release", Integer.class))
                .containsExactly(QuestionRelease.load("rhit").number());
    }

    /** While a newer Waymark has brought its questions, this one leaves them alone. */
    @Test
    void neverGoBackToAnEarlierRelease() {
        bringUpToDate();
        alder.sql("update question_release set release = 1000 returning release", Integer.class);
        ship("q-new", "Newer?");

        bringUpToDate();

        assertThat(alder.sql("select release from question_release", Integer.class))
                .containsExactly(1000);
        assertThat(alder.count("question_wording")).isEqualTo(270);
    }

    @Test
    void getAnotherWordingWhereTheirsChangedButNotWhereTheCollegeTookThemOver() {
        ship("q-1", "Before?");
        ship("q-1", "Before?");
        ship("q-1", "After?");
        assertThat(alder.sql("select number || stem from question_wording order by number", String.class))
                .containsExactly("1Before?", "2After?");
        assertThat(alder.sql("select latest + published from question", Integer.class))
                .containsExactly(4);

        alder.sql("update question set shipped = false returning latest", Integer.class);
        ship("q-1", "Once more?");

        assertThat(alder.count("question_wording")).isEqualTo(2);
    }

    @Test
    void needANewNumberWhenTheirFileChanges() {
        assertThatThrownBy(() -> QuestionRelease.of("rhit", "1 0123", "changed".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("next number");
    }

    private void bringUpToDate() {
        alder.inside(() -> {
            shipped.bringUpToDate();
            return true;
        });
    }

    private void ship(String identifier, String stem) {
        var known = QuestionRelease.load("rhit").questions().getFirst().wording();
        var wording = new QuestionWording(
                known.domain(),
                known.difficulty(),
                stem,
                known.choices(),
                known.correct(),
                known.explanation(),
                known.sourceTitle(),
                null,
                null,
                known.checkedOn());
        alder.inside(() -> {
            questions.ship(new QuestionRelease("rhit", 1, List.of(new QuestionRow(identifier, wording))));
            return true;
        });
    }
}
