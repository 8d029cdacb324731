//! How much of a file is read at most.

/// How much of a file is read at most. Whoever hands in a file is not trusted with its own figures: everything is counted
/// while it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub file: usize,
    /// Entries of the package.
    pub entries: usize,
    /// Bytes of one part, unpacked.
    pub part: usize,
    /// Bytes of all parts that are read, unpacked.
    pub whole: usize,
    /// How many times the length of the file its parts may have; what is short is not asked.
    pub ratio: usize,
    /// Elements inside elements.
    pub depth: usize,
    /// Paragraphs.
    pub paragraphs: usize,
    /// Characters of a paragraph with its footnotes.
    pub text: usize,
    /// Comments.
    pub comments: usize,
    /// Characters of a comment; the rest is cut off.
    pub comment: usize,
    /// Characters of a name; the rest is cut off.
    pub name: usize,
    /// Different names of those who changed a paragraph.
    pub names: usize,
}

impl Limits {
    /// What any summary needs, many times over.
    pub const USUAL: Self = Self {
        file: 25 << 20,
        entries: 2_000,
        part: 16 << 20,
        whole: 32 << 20,
        ratio: 100,
        depth: 100,
        paragraphs: 2_000,
        text: 20_000,
        comments: 1_000,
        comment: 4_000,
        name: 80,
        names: 8,
    };
    /// Below this many bytes a part that unpacks to many times its length is only a dull one.
    pub(super) const DULL: usize = 1 << 20;
}

impl Default for Limits {
    fn default() -> Self {
        Self::USUAL
    }
}
