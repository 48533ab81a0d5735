package io.waymark.advising.site;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.csv.FileReport;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.spool.SpooledFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes whole files into the directory, all of a file or nothing of it, in one statement. */
@Service
@Transactional
class SiteFileService {

    private final SiteStore store;
    private final ContactRules rules;
    private final Institutions institutions;

    SiteFileService(SiteStore store, ContactRules rules, Institutions institutions) {
        this.store = store;
        this.rules = rules;
        this.institutions = institutions;
    }

    FileReport take(SpooledFile csv) {
        var there = store.allLocked().stream().collect(Collectors.toMap(Site::key, Function.identity()));
        var file = read(csv, there);
        return file.rows().areSound() ? apply(file, there) : file.rows().refused();
    }

    private SiteFile read(SpooledFile csv, Map<String, Site> there) {
        var entries = there.values().stream().collect(Collectors.toMap(Site::key, Site::entry));
        try (var content = csv.open()) {
            return new SiteFile(rules, entries, institutions.dateOrder().orElse(null)).read(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private FileReport apply(SiteFile file, Map<String, Site> there) {
        var changed = new ArrayList<Site>();
        var added = 0;
        for (var entry : file.sites()) {
            var known = there.get(Sites.key(entry.name()));
            if (known == null) {
                changed.add(new Site(UuidCreator.getTimeOrderedEpoch(), entry, false, 1));
                added++;
            } else if (!known.entry().equals(entry)) {
                changed.add(new Site(known.id(), entry, known.retired(), known.version() + 1));
            }
        }
        store.keep(changed);
        var rows = file.rows().count();
        return new FileReport(
                rows,
                added,
                changed.size() - added,
                rows - changed.size(),
                0,
                List.of(),
                file.rows().reading());
    }
}
