package io.waymark.web.admin.practice;

import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.upload.UploadPage;
import java.util.List;

/**
 * The page on which a file of questions is imported, as it is drawn.
 *
 * @param banks for which it can be
 */
record QuestionImportPage(List<Choice> banks, UploadPage upload) {}
