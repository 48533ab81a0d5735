@NullMarked
package io.waymark.web.drafts;

import org.jspecify.annotations.NullMarked;
