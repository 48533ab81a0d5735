package io.waymark.advising.education;

import io.waymark.advising.api.education.ProgramFileError;
import io.waymark.advising.api.education.ProgramFileReport;
import io.waymark.advising.csv.FileText;
import io.waymark.advising.education.ProgramFile.ReadProgram;
import io.waymark.advising.education.ProgramFile.ReadPrograms;
import io.waymark.advising.education.ProgramMerge.Merged;
import io.waymark.advising.spool.SpooledFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes whole files into the directory, all of a file or nothing of it. */
@Service
@Transactional
class ProgramFileService {

    private final ProgramService programs;
    private final ProgramMerge merge;
    private final DirectoryStudents students;

    ProgramFileService(ProgramService programs, ProgramMerge merge, DirectoryStudents students) {
        this.programs = programs;
        this.merge = merge;
        this.students = students;
    }

    ProgramFileReport take(SpooledFile csv) {
        var contents = read(csv);
        var wrong = Stream.concat(contents.errors().stream(), repeated(contents.programs()))
                .sorted(Comparator.comparingInt(ProgramFileError::row))
                .toList();
        return wrong.isEmpty()
                ? apply(contents)
                : new ProgramFileReport(
                        contents.rows(),
                        0,
                        0,
                        0,
                        wrong.size(),
                        wrong.stream().limit(ProgramFileReport.MOST_ERRORS).toList());
    }

    private ReadPrograms read(SpooledFile csv) {
        try (var content = csv.open()) {
            var text = new FileText(content);
            return text.isWorkbook()
                    ? new ReadPrograms(0, List.of(), List.of(new ProgramFileError(1, "", "", "workbook", Map.of())))
                    : new ProgramFile(programs.rules()).read(text.reader());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Stream<ProgramFileError> repeated(List<ReadProgram> read) {
        return merge.repeated(read).entrySet().stream()
                .map(it -> new ProgramFileError(it.getKey(), "", "", "repeated-row", Map.of("row", it.getValue())));
    }

    private ProgramFileReport apply(ReadPrograms contents) {
        var entries = contents.programs().stream().map(ReadProgram::entry).toList();
        var merged = merge.merge(entries);
        students.recheck(merged.stream().map(it -> entries.get(it.at())).toList());
        var added = (int) merged.stream().filter(Merged::added).count();
        return new ProgramFileReport(
                contents.rows(), added, merged.size() - added, entries.size() - merged.size(), 0, List.of());
    }
}
