package io.waymark.advising.imports;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.advising.api.attribute.AttributeEntry;
import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.core.revision.Revision;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** A column of an import is never taken for an attribute's, by whatever name it is read. */
@AdvisingTest
class ReservedAttributeTests {

    private final AttributeApi attributes;

    @Autowired
    ReservedAttributeTests(Colleges colleges) {
        attributes = colleges.open().asAdmin(AttributeApi.class);
    }

    @ParameterizedTest
    @EnumSource(ImportColumn.class)
    void hasNoNameOfAColumn(ImportColumn column) {
        var text = new AttributeEntry("Own", AttributeType.TEXT, List.of(), false, 7);

        assertThat(column.names())
                .contains(column.header())
                .allSatisfy(name -> refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "attribute-reserved",
                        () -> attributes.define(name, text, new Revision(0))));
    }
}
