package io.waymark.web.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.ui.page.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ListPositionTests {

    private static final Link LIST = Link.to("/people").with("q", "ma");

    @Test
    void goesOnAndBackOverTheSamePages() {
        var addresses = new ArrayList<>(List.of(LIST));
        for (int page = 2; page <= 5; page++) {
            addresses.add(positionOf(addresses.getLast()).next(LIST, "cursor" + page));
        }

        for (int page = 5; page > 1; page--) {
            var previous =
                    Objects.requireNonNull(positionOf(addresses.get(page - 1)).previous(LIST));

            assertThat(previous).hasToString(addresses.get(page - 2).toString());
        }
        assertThat(positionOf(LIST).previous(LIST)).isNull();
    }

    @Test
    void knowsHowManyRowsLieBefore() {
        var third = new ListPosition("c3", "c2", "3", "25");

        assertThat(third.before()).isEqualTo(50);
        assertThat(third.limit()).isEqualTo(25);
    }

    @Test
    void forgetsWhereTheOldestPagesBeganBeforeTheAddressGrowsTooLong() {
        var address = LIST;
        for (int page = 2; page <= 200; page++) {
            address = positionOf(address).next(LIST, "c".repeat(100));
        }

        assertThat(address.toString()).hasSizeLessThan(4_000).contains("page=200");
    }

    @Test
    void leadsToTheFirstPageWhereTheWayBackIsLost() {
        var lost = new ListPosition("c9", null, "9", null);

        assertThat(lost.previous(LIST)).isNull();
        assertThat(lost.first(LIST)).hasToString("/people?q=ma");
    }

    @Test
    void leavesOutWhatTheAddressSaysWrongly() {
        var wrong = new ListPosition("c2", "..", "many", "1000000");

        assertThat(wrong.limit()).isEqualTo(50);
        assertThat(wrong.before()).isEqualTo(50);
        assertThat(new ListPosition(null, "c1.c2", "7", null).before()).isZero();
        assertThat(wrong.afterId()).isNull();
    }

    private static ListPosition positionOf(Link link) {
        var parameters = link.parameters();
        return new ListPosition(
                parameters.get("after"), parameters.get("back"), parameters.get("page"), parameters.get("size"));
    }
}
