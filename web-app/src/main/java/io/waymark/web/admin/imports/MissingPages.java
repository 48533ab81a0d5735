package io.waymark.web.admin.imports;

import io.waymark.advising.api.imports.ImportApi;
import io.waymark.advising.api.imports.MissingLeaving;
import io.waymark.core.identity.Lifecycle;
import io.waymark.web.services.PageParts;
import io.waymark.web.services.Refusals;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.table.Columns;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.Pagers;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts the page of those together who are missing from an import. */
@Component
class MissingPages {

    private final ImportApi imports;
    private final PageParts parts;
    private final Columns columns;
    private final Pagers pagers;
    private final Refusals refusals;
    private final Texts texts;

    MissingPages(ImportApi imports, PageParts parts, Columns columns, Pagers pagers, Refusals refusals, Texts texts) {
        this.imports = imports;
        this.parts = parts;
        this.columns = columns;
        this.pagers = pagers;
        this.refusals = refusals;
        this.texts = texts;
    }

    MissingPage load(UUID id, ListPosition position) {
        var here = "/admin/imports/" + id + "/missing";
        var upload = parts.load(() -> imports.show(id));
        var missing = parts.load(() -> imports.missing(id, position.after(), position.limit()));
        var last = parts.load(() -> latest(id));
        var found = missing.get();
        var leaving = last.get();
        return new MissingPage(
                upload.get(),
                position.here(Link.to(here)).toString(),
                columns.of(
                        "imports.person", "imports.missing.number", "imports.missing.email", "imports.missing.source"),
                found.items(),
                pagers.of(Link.to(here), position, found).withCsv(here + ".csv"),
                Stream.of(Lifecycle.WITHDRAWN, Lifecycle.GRADUATED, Lifecycle.ON_LEAVE, Lifecycle.DEACTIVATED)
                        .map(it -> new Choice(it.name(), texts.say("lifecycle." + it)))
                        .toList(),
                leaving.map(this::report).orElse(null),
                leaving.filter(it -> it.waiting() > 0).isPresent(),
                leaving.stream()
                        .flatMap(it -> it.refused().stream())
                        .map(this::refused)
                        .toList());
    }

    private Optional<MissingLeaving> latest(UUID id) {
        try {
            return Optional.of(imports.missingLeaving(id));
        } catch (RefusedException none) {
            if (!none.status().isSameCodeAs(HttpStatus.NOT_FOUND)) {
                throw none;
            }
            return Optional.empty();
        }
    }

    private String report(MissingLeaving leaving) {
        return texts.say("imports.missing.report", leaving.left(), leaving.waiting(), leaving.refusedCount());
    }

    private String refused(MissingLeaving.Refused refused) {
        return texts.say(
                "imports.missing.refused",
                refused.student().fullName(),
                refused.number(),
                refusals.sayOr(refused.code(), refused.arguments(), texts.say("imports.missing.unknown-reason")));
    }
}
