package io.waymark.kit.problem;

import io.waymark.core.refusal.ConflictException;
import io.waymark.core.refusal.DomainException;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.refusal.StaleException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Renders every refusal as {@code application/problem+json}. What is not listed here is a bug and stays a 500. */
@RestControllerAdvice(annotations = RestController.class)
public class ProblemAdvice extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(DomainException refusal) {
        var status = switch (refusal) {
            case NotFoundException _ -> HttpStatus.NOT_FOUND;
            case ConflictException _ -> HttpStatus.CONFLICT;
            case RuleViolationException _ -> HttpStatus.UNPROCESSABLE_CONTENT;
            case StaleException _ -> HttpStatus.PRECONDITION_FAILED;
        };
        var problem = Problems.of(status, refusal.code(), refusal.getMessage());
        if (!refusal.arguments().isEmpty()) {
            problem.setProperty("arguments", refusal.arguments());
        }
        if (refusal instanceof RuleViolationException rule && !rule.fields().isEmpty()) {
            var fields = new TreeMap<String, FieldProblem>();
            rule.fields().forEach((field, wrong) -> fields.put(field, FieldProblem.of(wrong)));
            problem.setProperty("fields", fields);
        }
        return Problems.answer(problem);
    }

    /** Two requests raced; the database let one of them win. */
    @ExceptionHandler({
        DataIntegrityViolationException.class,
        ConcurrencyFailureException.class,
        OptimisticLockException.class
    })
    ResponseEntity<ProblemDetail> handleLostRace() {
        return Problems.answer(Problems.of(
                HttpStatus.CONFLICT, "lost-race", "Somebody else changed this first. Look at it again and retry."));
    }

    /** Who comes back may be luckier: there were more at once than connections, or the database is away. */
    @ExceptionHandler({
        CannotCreateTransactionException.class,
        CannotGetJdbcConnectionException.class,
        QueryTimeoutException.class
    })
    ResponseEntity<ProblemDetail> handleNoAnswer(Exception failure) {
        var problem = isCrowd(failure)
                ? Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "busy",
                        "Many people ask at this moment. Please try again in a second.")
                : Problems.unavailable();
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.RETRY_AFTER, "1")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** The pool says that it waited in vain for a connection; of a database that could not be reached it would give the reason. */
    private static boolean isCrowd(Exception failure) {
        return failure instanceof QueryTimeoutException
                || NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLTransientConnectionException none
                        && none.getSQLState() == null;
    }

    /** A parameter that is no text in UTF-8. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(InvalidParameterException garbled) {
        return Problems.answer(
                Problems.of(HttpStatus.BAD_REQUEST, "unreadable-parameter", "A parameter is no text in UTF-8."));
    }

    /** A body that says it has parts, and has none that can be told apart. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(MultipartException unreadable) {
        return Problems.answer(Problems.of(
                HttpStatus.BAD_REQUEST, "unreadable-body", "The body is missing or not of the expected form."));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var fields = new TreeMap<String, FieldProblem>();
        ex.getFieldErrors().forEach(error -> fields.put(error.getField(), problemOf(error)));
        return invalid(ex, fields, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var fields = new TreeMap<String, FieldProblem>();
        ex.getParameterValidationResults()
                .forEach(result -> result.getResolvableErrors()
                        .forEach(error -> fields.put(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                FieldProblem.of(result.unwrap(error, ConstraintViolation.class)))));
        return invalid(ex, fields, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = Problems.of(status, "unreadable-body", UnreadableBody.explain(ex));
        return handleExceptionInternal(ex, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (ex instanceof MissingRequestHeaderException missing
                && HttpHeaders.IF_MATCH.equalsIgnoreCase(missing.getHeaderName())) {
            var problem = Problems.of(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "version-required",
                    "Say in If-Match which version you read, so that nobody's change is lost.");
            return handleExceptionInternal(ex, problem, headers, HttpStatus.PRECONDITION_REQUIRED, request);
        }
        return super.handleServletRequestBindingException(ex, headers, status, request);
    }

    /** Every problem has a type, and is sent whatever the caller says they accept. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem) {
            Problems.giveType(problem);
        }
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private static FieldProblem problemOf(FieldError error) {
        return error.contains(ConstraintViolation.class)
                ? FieldProblem.of(error.unwrap(ConstraintViolation.class))
                : FieldProblem.unreadable(error.getDefaultMessage());
    }

    private @Nullable ResponseEntity<Object> invalid(
            Exception ex,
            Map<String, FieldProblem> fields,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var problem = Problems.of(status, "invalid-request", "Some fields need another look.");
        problem.setProperty("fields", fields);
        return handleExceptionInternal(ex, problem, headers, status, request);
    }
}
