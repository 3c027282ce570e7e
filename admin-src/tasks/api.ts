import { tasks, type TaskOutcomeInput, type TasksQuery } from '../../contract/tasks';
import { list, send } from '../components/wire/api';

export const read_tasks = ( query: TasksQuery ) => list( tasks, '/tasks', query );

export const finish_task = ( { id, ...input }: TaskOutcomeInput & { id: number } ) =>
	send( tasks, 'POST', `/tasks/${ id }/outcome`, input );
