package io.waymark.advising.education;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.api.education.ProgramFileError;
import io.waymark.advising.api.education.ProgramFileReport;
import io.waymark.advising.csv.FileText;
import io.waymark.advising.spool.SpooledFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes whole files into the directory, all of a file or nothing of it. */
@Service
@Transactional
class ProgramFileService {

    private final ProgramService programs;
    private final ProgramStore store;
    private final DirectoryStudents students;

    ProgramFileService(ProgramService programs, ProgramStore store, DirectoryStudents students) {
        this.programs = programs;
        this.store = store;
        this.students = students;
    }

    ProgramFileReport take(SpooledFile csv) {
        var contents = read(csv);
        if (!contents.errors().isEmpty()) {
            return new ProgramFileReport(
                    contents.rows(),
                    0,
                    0,
                    0,
                    contents.errors().size(),
                    contents.errors().stream()
                            .limit(ProgramFileReport.MOST_ERRORS)
                            .toList());
        }
        return apply(contents);
    }

    private ProgramFile.ReadPrograms read(SpooledFile csv) {
        try (var content = csv.open()) {
            var text = new FileText(content);
            return text.isWorkbook()
                    ? new ProgramFile.ReadPrograms(
                            0, List.of(), List.of(new ProgramFileError(1, "", "", "workbook", Map.of())))
                    : new ProgramFile(programs.rules()).read(text.reader());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ProgramFileReport apply(ProgramFile.ReadPrograms contents) {
        var there =
                store.all().stream().collect(Collectors.toMap(it -> Program.Name.of(it.entry()), Function.identity()));
        var added = 0;
        var changed = 0;
        for (var entry : contents.programs()) {
            var known = there.get(Program.Name.of(entry));
            if (known == null) {
                store.add(UuidCreator.getTimeOrderedEpoch(), entry);
                added++;
            } else if (differs(known, entry)) {
                store.change(known.id(), entry, false);
                changed++;
            }
        }
        students.recheck(contents.programs().stream().map(Program.Name::of).toList());
        return new ProgramFileReport(contents.rows(), added, changed, contents.rows() - added - changed, 0, List.of());
    }

    private static boolean differs(Program known, ProgramEntry entry) {
        return known.retired() || !known.entry().equals(entry);
    }
}
