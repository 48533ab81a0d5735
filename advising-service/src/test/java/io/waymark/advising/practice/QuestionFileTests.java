package io.waymark.advising.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.practice.QuestionError;
import org.junit.jupiter.api.Test;

class QuestionFileTests {

    private static final String HEADER =
            "identifier,domain,difficulty,format,stem,choice_a,choice_b,choice_c,choice_d,correct,explanation,source_title";

    @Test
    void isReadRowByRow() {
        var file = QuestionFile.read(HEADER + "\nq-1,4,easy,single,\"Who, then?\",1,2,3,4,B,Because.,The law\n");

        assertThat(file.errors()).isEmpty();
        assertThat(file.rows()).singleElement().satisfies(it -> {
            assertThat(it.identifier()).isEqualTo("q-1");
            assertThat(it.wording().stem()).isEqualTo("Who, then?");
            assertThat(it.wording().choices()).containsExactly("1", "2", "3", "4");
        });
    }

    @Test
    void saysAllThatIsWrongWithEachRow() {
        var file = QuestionFile.read(
                HEADER + "\nq-1,0,soft,multi,,1,1,3,4,E,Why.,Law\nq-2,1,easy,single,S,1,2,3,4,A,Why.,\n");

        assertThat(file.rows()).isEmpty();
        assertThat(file.errors())
                .extracting(QuestionError::row, QuestionError::column, QuestionError::code)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "(2, \"stem\", \"missing\")",
                        "(2, \"domain\", \"domain\")",
                        "(2, \"difficulty\", \"difficulty\")",
                        "(2, \"format\", \"format\")",
                        "(2, \"correct\", \"correct\")",
                        "(2, \"choice_d\", \"same-choices\")",
                        "(3, \"source_title\", \"missing\")");
    }

    @Test
    void refusesWhatIsHostile() {
        var address = HEADER + ",source_url\nq-1,1,easy,single,S,1,2,3,4,A,Why.,Law,javascript:alert(1)\n";
        assertThat(QuestionFile.read(address).errors())
                .extracting(QuestionError::code)
                .containsExactly("url");
        var longText = HEADER + "\nq-1,1,easy,single," + "x".repeat(1001) + ",1,2,3,4,A,Why.,Law\n";
        assertThat(QuestionFile.read(longText).errors())
                .extracting(QuestionError::code)
                .containsExactly("too-long");
        var control = HEADER + "\nq-1,1,easy,single,S\u0000,1,2,3,4,A,Why.,Law\n";
        assertThat(QuestionFile.read(control).errors())
                .extracting(QuestionError::code)
                .containsExactly("unreadable");
        var twice = HEADER + "\nq-1,1,easy,single,S,1,2,3,4,A,Why.,Law\nq-1,1,easy,single,S,1,2,3,4,A,Why.,Law\n";
        assertThat(QuestionFile.read(twice).errors())
                .extracting(QuestionError::code)
                .containsExactly("twice");
        assertThat(QuestionFile.read("").errors())
                .extracting(QuestionError::code)
                .containsExactly("empty-file");
        assertThat(QuestionFile.read("a,b\n1,2\n").errors())
                .extracting(QuestionError::code)
                .contains("missing-column");
    }
}
