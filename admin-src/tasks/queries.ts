import { mutationOptions, queryOptions } from '@tanstack/react-query';
import type { TasksQuery } from '../../contract/tasks';
import { read_all_again } from '../components/wire/client';
import { keys } from '../components/wire/keys';
import * as api from './api';

/** Oldest first; a hundred are more than an evening. */
const TODAY: TasksQuery = { order: 'asc', per_page: 100 };

export const tasks_query = () =>
	queryOptions( { queryKey: keys.list( 'tasks', TODAY ), queryFn: () => api.read_tasks( TODAY ) } );

export const finish_task = () => mutationOptions( { mutationFn: api.finish_task, ...read_all_again } );
