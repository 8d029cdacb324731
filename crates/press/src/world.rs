//! All that Typst sees: the template, the paper's data, the faces. No file system, no network, no packages, no clock.

use typst::Library;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::{Faces, PressError};

/// What is the same for every paper.
pub(crate) struct Desk {
    pub(crate) library: LazyHash<Library>,
    pub(crate) template: Source,
    /// The name under which the template asks for the paper.
    pub(crate) data: FileId,
}

/// One run: the desk with one paper on it.
pub(crate) struct World<'a> {
    pub(crate) desk: &'a Desk,
    pub(crate) faces: &'a Faces,
    pub(crate) data: Bytes,
}

/// The id of a file that exists only here.
pub(crate) fn file(name: &str) -> Result<FileId, PressError> {
    let path = VirtualPath::new(name).map_err(|error| PressError::Setting(error.to_string()))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}

impl typst::World for World<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.desk.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.faces.book()
    }

    fn main(&self) -> FileId {
        self.desk.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.desk.template.id() {
            Ok(self.desk.template.clone())
        } else {
            Err(missing(id))
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.desk.data {
            Ok(self.data.clone())
        } else {
            Err(missing(id))
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.faces.get(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
