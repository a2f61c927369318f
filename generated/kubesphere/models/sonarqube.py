"""Models of `sonarqube`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .devops import GeneralAction
    from .sonargo import CeTaskObject, IssuesSearchObject, MeasuresComponentObject


class SonarStatus(Model):
    """Definition sonarqube.SonarStatus."""

    __slots__ = ()

    general_action: GeneralAction = _field("generalAction", _ref("devops.GeneralAction"))
    issues: IssuesSearchObject = _field("issues", _ref("sonargo.IssuesSearchObject"))
    measures: MeasuresComponentObject = _field("measures", _ref("sonargo.MeasuresComponentObject"))
    task: CeTaskObject = _field("task", _ref("sonargo.CeTaskObject"))
