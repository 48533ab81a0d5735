package io.waymark.kit.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.trail.FieldChange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TrailFieldsTests {

    @Test
    void areReadAsText() {
        assertThat(TrailFields.of(JsonMapper.shared().readTree("""
                        {"rows": [null, 12], "active": [true, false], "roles": [["STUDENT"], ["STUDENT", "MENTOR"]], "note": ["", "x"]}
                        """)))
                .containsExactlyInAnyOrder(
                        new FieldChange("rows", null, "12", false),
                        new FieldChange("active", "true", "false", false),
                        new FieldChange("roles", "STUDENT", "STUDENT, MENTOR", false),
                        new FieldChange("note", null, "x", false));
    }

    @Test
    void sayThatTheyChangedWhereTheTrailDoesNotCopyThemOrTheyAreMadeOfParts() {
        assertThat(TrailFields.of(JsonMapper.shared().readTree("""
                        {"body": ["unspoken"], "changes": [null, {"NAME": 3}], "failures": [[{"row": 1}], null]}
                        """)))
                .containsExactlyInAnyOrder(
                        new FieldChange("body", null, null, true),
                        new FieldChange("changes", null, null, true),
                        new FieldChange("failures", null, null, true));
    }
}
