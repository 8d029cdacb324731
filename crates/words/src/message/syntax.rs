//! What a pattern mentions: its variables and the messages and terms it leans on.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

/// The names a pattern mentions.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Mentions {
    /// Without the `$`.
    pub(crate) variables: BTreeSet<String>,
    /// Messages, `key` or `key.attribute`, which see the same variables.
    pub(crate) messages: BTreeSet<String>,
    /// Terms, with their `-`. They do not see the variables.
    pub(crate) terms: BTreeSet<String>,
    /// Functions. None is offered, so each of these is a mistake.
    pub(crate) functions: BTreeSet<String>,
}

impl Mentions {
    pub(crate) fn of<S: AsRef<str>>(pattern: &Pattern<S>) -> Self {
        let mut mentions = Self::default();
        mentions.pattern(pattern);
        mentions
    }

    fn pattern<S: AsRef<str>>(&mut self, pattern: &Pattern<S>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression<S: AsRef<str>>(&mut self, expression: &Expression<S>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline<S: AsRef<str>>(&mut self, inline: &InlineExpression<S>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.as_ref().to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let key = match attribute {
                    Some(attribute) => format!("{}.{}", id.name.as_ref(), attribute.name.as_ref()),
                    None => id.name.as_ref().to_owned(),
                };
                self.messages.insert(key);
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.terms.insert(format!("-{}", id.name.as_ref()));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.as_ref().to_owned());
                self.arguments(arguments);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments<S: AsRef<str>>(&mut self, arguments: &CallArguments<S>) {
        for argument in &arguments.positional {
            self.inline(argument);
        }
        for argument in &arguments.named {
            self.inline(&argument.value);
        }
    }
}

/// The line, counted from one, on which a byte of a text stands.
pub(crate) fn line_of(text: &str, byte: usize) -> usize {
    let before = text.as_bytes().get(..byte).unwrap_or(text.as_bytes());
    before.iter().filter(|byte| **byte == b'\n').count() + 1
}
