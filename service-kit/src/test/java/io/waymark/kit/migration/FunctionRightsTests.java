package io.waymark.kit.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class FunctionRightsTests {

    /** Another service, or another instance, is at work while this one starts. */
    @Test
    void areGrantedByNameBeforeEverybodyLosesThem() throws SQLException {
        var owner = mock(Statement.class);
        given(owner.enquoteLiteral(anyString())).willAnswer(call -> "'" + call.getArgument(0) + "'");

        new FunctionRights(owner).settle(List.of(SchemaMigration.ofService("advising")));

        var sent = ArgumentCaptor.forClass(String.class);
        then(owner).should(atLeastOnce()).execute(sent.capture());
        for (var schema : List.of("platform", "advising")) {
            assertThat(sent.getAllValues())
                    .filteredOn(statement -> statement.contains("'" + schema + "'")
                            || statement.contains("schema " + schema + " from public"))
                    .satisfiesExactly(
                            granted -> assertThat(granted).contains("grant execute"),
                            withdrawn -> assertThat(withdrawn).startsWith("revoke execute"));
        }
    }
}
