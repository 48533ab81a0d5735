/** The views of caseloads that advisors share. */
@NullMarked
package io.waymark.web.admin.settings.views;

import org.jspecify.annotations.NullMarked;
